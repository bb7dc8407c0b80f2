using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>
/// Entries like a text: those that share the words that are frequent in it and rare elsewhere. The engine chooses the words, as it knows how rare
/// they are; <see cref="Likeness.LikeTerms"/> has the rule.
/// </summary>
/// <param name="Terms">The text's words, each once a field.</param>
public sealed record LikeQuery(ImmutableArray<LikeTerm> Terms) : Query;
