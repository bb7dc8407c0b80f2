namespace TipKnowledge.Entities.Recognition;

/// <summary>A law that its name alone tells: the constitution.</summary>
/// <param name="Code">What follows the jurisdiction in its id: <c>uud/1945</c>.</param>
internal sealed record NamedCode(string Code) : ToldLaw;
