using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>Entries with terms at the given positions to each other, or, with a slop, at most that many moves away from it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Terms">At least one term, by position.</param>
/// <param name="Slop">How many positions the terms may be moved in all; 0 is the exact phrase.</param>
public sealed record PhraseQuery(string Field, ImmutableArray<PhraseTerm> Terms, int Slop = 0) : Query;
