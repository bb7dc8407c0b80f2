using System.Collections.Immutable;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Store;

/// <summary>Puts what a query finds into the order asked for. It reads as far as the results asked for, not all that match.</summary>
/// <param name="reader">The index.</param>
/// <param name="years">The years of all papers.</param>
internal sealed class PassageRanking(IndexReader reader, Lazy<ImmutableDictionary<string, int>> years)
{
    /// <summary>Matches are counted where they are counted for facets; here none has to be.</summary>
    private const int CountUpTo = 0;

    /// <summary>Passages in order.</summary>
    /// <param name="query">The query.</param>
    /// <param name="sort">The order.</param>
    /// <param name="count">How many at most, from the first.</param>
    public ImmutableArray<ScoredDocument> Passages(Query query, PassageSort sort, int count)
    {
        if (sort == PassageSort.Score) return reader.Search(query, count, CountUpTo).Hits;
        var found = ImmutableArray.CreateBuilder<ScoredDocument>(count);
        foreach (var bucket in sort == PassageSort.Year ? ByYear(query) : ByPaper(query))
        {
            if (found.Count >= count) break;
            found.AddRange(InBucket(PassageQueries.Within(query, bucket.Query), sort, bucket.Count).Take(count - found.Count));
        }
        return found.ToImmutable();
    }

    /// <summary>Papers in order, each with how many of its passages match.</summary>
    /// <param name="query">The query.</param>
    /// <param name="sort">The order: by their best passage, by year, or by id.</param>
    /// <param name="count">How many at most, from the first.</param>
    /// <param name="paperOf">The paper of a document.</param>
    public (ImmutableArray<KeyCount> Papers, int Total) Papers(Query query, PassageSort sort, int count, Func<int, string> paperOf)
    {
        var papers = Counts(query);
        var ordered = sort switch
        {
            PassageSort.Paper => papers.OrderBy(p => p.Term, StringComparer.Ordinal).Take(count),
            PassageSort.Year => papers.OrderByDescending(p => Year(p.Term)).ThenBy(p => p.Term, StringComparer.Ordinal).Take(count),
            _ => ByBestPassage(query, papers, Math.Min(count, papers.Length), paperOf),
        };
        return ([.. ordered.Select(p => new KeyCount(p.Term, p.Count))], papers.Length);
    }

    // the best passages of all papers, more of them until enough papers have one
    private IEnumerable<TermCount> ByBestPassage(Query query, ImmutableArray<TermCount> papers, int count, Func<int, string> paperOf)
    {
        var total = papers.Sum(p => p.Count);
        for (var depth = Math.Max(count * 8, 64); ; depth *= 4)
        {
            var order = reader.Search(query, depth, CountUpTo).Hits.Select(hit => paperOf(hit.Doc)).Distinct(StringComparer.Ordinal).Take(count).ToList();
            if (order.Count < count && depth < total) continue;
            var counts = papers.ToDictionary(p => p.Term, p => p.Count, StringComparer.Ordinal);
            return order.Select(paper => new TermCount(paper, counts[paper]));
        }
    }

    private IEnumerable<ScoredDocument> InBucket(Query query, PassageSort sort, int count)
    {
        var hits = reader.Search(query, count, CountUpTo).Hits;
        return sort == PassageSort.Paper ? hits.OrderBy(h => h.Doc) : hits;
    }

    private IEnumerable<(Query Query, int Count)> ByPaper(Query query) =>
        Counts(query).OrderBy(p => p.Term, StringComparer.Ordinal).Select(p => (Of(p.Term), p.Count));

    private IEnumerable<(Query Query, int Count)> ByYear(Query query) =>
        from paper in Counts(query)
        group paper by Year(paper.Term) into papers
        orderby papers.Key descending
        select ((Query)new BooleanQuery([.. papers.Select(p => new BooleanClause(Occur.Should, Of(p.Term)))]), papers.Sum(p => p.Count));

    private ImmutableArray<TermCount> Counts(Query query) => reader.Values(PassageSchema.Of(PassageField.Paper), query, int.MaxValue);

    private int Year(string paper) => years.Value.GetValueOrDefault(paper, int.MinValue);

    private static Query Of(string paper) => PassageQueries.Of(new PassageKey(PassageField.Paper, paper));
}
