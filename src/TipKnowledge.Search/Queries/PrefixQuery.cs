namespace TipKnowledge.Search.Queries;

/// <summary>Entries with a term that starts with a prefix; every one scores 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Prefix">The prefix.</param>
public sealed record PrefixQuery(string Field, string Prefix) : Query;
