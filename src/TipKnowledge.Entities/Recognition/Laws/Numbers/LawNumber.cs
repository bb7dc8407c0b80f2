namespace TipKnowledge.Entities.Recognition;

/// <summary>A law's number and year as cited.</summary>
/// <param name="Number">The number, as part of an id.</param>
/// <param name="Year">The year; 0 where none is written.</param>
/// <param name="End">The token past them.</param>
/// <param name="Marked">Whether a word such as <c>Nomor</c> stands before the number.</param>
internal readonly record struct LawNumber(string Number, int Year, int End, bool Marked)
{
    /// <summary>The number as written, leading zeros included.</summary>
    public string Written { get; init; } = Number;

    /// <summary>The word behind the number that tells its kind, such as <c>Prp</c>; <see cref="Lexicon.Unknown"/> where none
    /// does.</summary>
    public int Mark { get; init; } = Lexicon.Unknown;
}
