namespace TipKnowledge.Answers;

/// <summary>Something that is not as it was told.</summary>
/// <param name="What">What: <c>title</c>, <c>heading missed</c> and so on.</param>
/// <param name="Doc">The document.</param>
/// <param name="Found">What was found; empty where nothing.</param>
/// <param name="Told">What was told; empty where nothing.</param>
public sealed record ParsingError(string What, string Doc, string Found, string Told);
