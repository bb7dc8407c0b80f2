namespace TipKnowledge.Search.Queries;

/// <summary>Entries with a term that fits a pattern: <c>?</c> is one character, <c>*</c> any number, <c>\</c> makes the next one plain; every one scores 1.</summary>
/// <param name="Field">The field.</param>
/// <param name="Pattern">The pattern.</param>
public sealed record WildcardQuery(string Field, string Pattern) : Query;
