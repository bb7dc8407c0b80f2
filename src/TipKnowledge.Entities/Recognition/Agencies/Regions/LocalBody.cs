namespace TipKnowledge.Entities.Recognition;

/// <summary>What a text tells of a body that many regions have: its id's words, its region, or that it is only a kind of body.</summary>
internal sealed record LocalBody
{
    /// <summary>What it is in an id, its region included; empty where the words of its name and <see cref="Place"/> make that.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The region behind its name, as part of an id; empty where none stands there, and where the slug has it.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether its slug is that of a kind of office, with or without a place.</summary>
    public bool IsKind { get; init; }

    /// <summary>Whether it is a kind of office that is nothing without its place, which only the document can tell.</summary>
    public bool NeedsPlace { get; init; }
}
