namespace TipKnowledge.Answers;

/// <summary>A figure: so many of so many.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
public sealed record ParsingFigure(string Name, int Count, int Of);
