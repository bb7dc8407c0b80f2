using System.Collections.Immutable;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>All figures of a comparison, and what is wrong.</summary>
/// <param name="Scores">One for each kind of match and type, in the order overlap, exact, span, linked.</param>
/// <param name="Spurious">Found, and overlapping no marked mention of that type and id.</param>
/// <param name="Missed">Marked, and overlapped by no found mention of that type and id.</param>
/// <param name="LinkedSpurious">Ids found in a document where none is marked.</param>
/// <param name="LinkedMissed">Ids marked in a document and not found there.</param>
public sealed record EntityEvaluation(
    ImmutableArray<EntityScore> Scores,
    ImmutableArray<GoldMention> Spurious,
    ImmutableArray<GoldMention> Missed,
    ImmutableArray<GoldLink> LinkedSpurious,
    ImmutableArray<GoldLink> LinkedMissed)
{
    /// <summary>How many of the laws that are found and marked with an article have it right.</summary>
    public int PinpointsRight { get; init; }

    /// <summary>How many are marked with an article.</summary>
    public int Pinpoints { get; init; }

    /// <summary>The figures of one kind of match and type.</summary>
    /// <exception cref="InvalidOperationException">There is no such kind of match or type.</exception>
    public EntityScore this[string match, string type] => Scores.First(score => score.Match == match && score.Type == type);
}
