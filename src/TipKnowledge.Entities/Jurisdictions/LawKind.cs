namespace TipKnowledge.Entities.Jurisdictions;

/// <summary>How a kind of instrument is written, and what its citation needs.</summary>
/// <param name="Jurisdiction">Whose kind it is: <c>id</c>, <c>my</c>.</param>
/// <param name="Code">The kind in the id; for an issued kind the part before the issuer.</param>
internal sealed record LawKind(string Jurisdiction, string Code)
{
    /// <summary>Whether an issuer or place stands between kind and number and belongs to the id.</summary>
    public bool Issued { get; init; }

    /// <summary>Whether its numbers hold letters and marks.</summary>
    public bool Compound { get; init; }

    /// <summary>Whether the writing is a word of everyday language, or a page mark, unless it has a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether its number alone tells the law.</summary>
    public bool Yearless { get; init; }

    /// <summary>Whether the writing is the kind's only with a mark behind the number: <c>Ketetapan Nomor IV/MPR/1978</c>.</summary>
    public bool Marked { get; init; }

    /// <summary>Whether it is numbered in Roman figures.</summary>
    public bool Roman { get; init; }

    /// <summary>Whether it is cited by its year and its number in that: <c>Staatsblad 1934 No. 411</c>.</summary>
    public bool YearFirst { get; init; }

    /// <summary>Whether ministries issue it, so that "Menteri" before the ministry's name is part of the writing.</summary>
    public bool OfMinistry { get; init; }

    /// <summary>Whether it means nothing without its issuer.</summary>
    public bool NeedsIssuer { get; init; }

    /// <summary>How it is written in a citation.</summary>
    public string Name { get; init; } = "";

    /// <summary>How it is written in an English one.</summary>
    public string EnglishName { get; init; } = "";

    /// <summary>All its writings, in both languages.</summary>
    public string[] Writings { get; init; } = [];
}
