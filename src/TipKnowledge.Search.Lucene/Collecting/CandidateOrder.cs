using TipKnowledge.Search.Asking;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Orders candidates; no two are equal.</summary>
/// <param name="kind">What results are ordered by.</param>
/// <param name="areGroups">Whether the results are groups: within one number these go by document, not by score.</param>
internal sealed class CandidateOrder(SearchOrderKind kind, bool areGroups) : IComparer<Candidate>
{
    /// <summary>What results are ordered by.</summary>
    public SearchOrderKind Kind => kind;

    /// <summary>Below 0 where the first comes before the second.</summary>
    public int Compare(Candidate x, Candidate y) => IsBefore(x, y) ? -1 : IsBefore(y, x) ? 1 : 0;

    /// <summary>Whether the first comes before the second.</summary>
    public bool IsBefore(in Candidate first, in Candidate second)
    {
        if (kind == SearchOrderKind.Descending && first.Number != second.Number) return Nullable.Compare(first.Number, second.Number) > 0;
        var goesByScore = kind == SearchOrderKind.Best || (kind == SearchOrderKind.Descending && !areGroups);
        return goesByScore && first.Score != second.Score ? first.Score > second.Score : first.Place < second.Place;
    }
}
