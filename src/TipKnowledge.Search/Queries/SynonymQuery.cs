using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>
/// Entries with any of several terms that stand for one: scored as one term that occurs Σ wᵢ·tfᵢ times in an entry and in min(N, Σ wᵢ·dfᵢ)
/// entries (weighted structured queries: Darwish and Oard, "Probabilistic structured query methods", SIGIR 2003).
/// </summary>
/// <param name="Field">The field, of text.</param>
/// <param name="Terms">The terms, each once.</param>
public sealed record SynonymQuery(string Field, ImmutableArray<WeightedTerm> Terms) : Query;
