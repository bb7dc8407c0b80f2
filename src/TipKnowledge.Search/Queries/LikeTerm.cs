namespace TipKnowledge.Search.Queries;

/// <summary>A word of the text of a <see cref="LikeQuery"/>.</summary>
/// <param name="Field">The field.</param>
/// <param name="Term">The term.</param>
/// <param name="Frequency">How often the text has it.</param>
public readonly record struct LikeTerm(string Field, string Term, int Frequency);
