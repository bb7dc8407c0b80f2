namespace TipKnowledge.Search.Asking;

/// <summary>Asks for the terms of a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Prefix">What they start with.</param>
/// <param name="Near">A word that they are near to, of which the 50 nearest are given; <see langword="null"/> for any.</param>
/// <param name="MostEdits">How many edits they may be away from it: 1 or 2, neighbours exchanged counting as one.</param>
public sealed record TermsQuestion(string Field, string Prefix = "", string? Near = null, int MostEdits = 2);
