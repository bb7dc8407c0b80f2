namespace TipKnowledge.Evaluation;

/// <summary>A stretch of a document that a person marked.</summary>
/// <param name="Start">Where it starts in the source, in Unicode code points.</param>
/// <param name="End">Where it ends there, exclusive.</param>
/// <param name="Text">Its words.</param>
public sealed record FactLine(int Start, int End, string Text);
