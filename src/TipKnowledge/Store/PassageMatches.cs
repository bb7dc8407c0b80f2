using System.Collections.Immutable;
using TipKnowledge.Exploring;

namespace TipKnowledge.Store;

/// <summary>What a search found.</summary>
/// <param name="Total">How many passages match.</param>
/// <param name="Matches">Those asked for, best first.</param>
/// <param name="Facets">The counts of each field asked for, most first.</param>
/// <param name="Notice">What could not be read in the query; <see langword="null"/> where all could.</param>
public sealed record PassageMatches(
    int Total,
    ImmutableArray<PassageMatch> Matches,
    ImmutableDictionary<PassageField, ImmutableArray<KeyCount>> Facets,
    QueryNotice? Notice);
