namespace TipKnowledge.Entities.Recognition;

/// <summary>The short name of an ASEAN instrument, which means the one of its kind that is cited before: <c>Deklarasi ASEAN</c>.</summary>
/// <param name="Kind">What it is, as an id has it: <c>declaration</c>.</param>
internal sealed record ShortTreaty(string Kind) : LawForm;
