namespace TipKnowledge.Entities.Evaluation;

/// <summary>A mention to compare: one that a person marked, or one that was found.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Start">Its start in code points of the source file.</param>
/// <param name="End">Its end, exclusive.</param>
/// <param name="Type"><c>law</c>, <c>agency</c> or <c>country</c>; <c>org</c> marks what is left out.</param>
/// <param name="Id">The canonical id.</param>
/// <param name="Text">The words, for the listing of errors.</param>
public sealed record GoldMention(string Doc, int Start, int End, string Type, string Id, string Text);
