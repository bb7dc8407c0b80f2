namespace TipKnowledge.Entities.Recognition;

/// <summary>The title that a text gives to a law cited by number.</summary>
/// <param name="Title">The words after "tentang", to the end of the capitalised run.</param>
/// <param name="Law">The citation.</param>
internal sealed record LawTitle(string Title, Finding Law);
