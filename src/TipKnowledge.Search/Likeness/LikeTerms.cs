using System.Collections.Immutable;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Likeness;

/// <summary>
/// Chooses the words by which entries are like a text: those that are frequent in it and rare elsewhere (tf-idf; Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", 1988), as Lucene's MoreLikeThis does. Every engine asks it.
/// </summary>
public static class LikeTerms
{
    /// <summary>So many words say what a text is about; more make the search slower and its results no better (Lucene's default).</summary>
    private const int MostTerms = 25;

    /// <summary>A word that one entry alone has leads to no other.</summary>
    private const int LeastEntries = 2;

    /// <summary>So many of the words an entry must have to be like the text: one is shared by chance.</summary>
    private const int LeastShared = 2;

    /// <summary>The query for a text.</summary>
    /// <param name="query">The text's words.</param>
    /// <param name="entriesWith">How many entries have a term in a field.</param>
    /// <param name="entries">How many entries there are.</param>
    /// <returns>The query, and the terms in it.</returns>
    public static (Query Query, ImmutableArray<TermQuery> Terms) Choose(LikeQuery query, Func<string, string, int> entriesWith, int entries)
    {
        var weights = new List<(TermQuery Term, double Weight)>();
        foreach (var (field, term, frequency) in query.Terms)
        {
            var found = entriesWith(field, term);
            if (found < LeastEntries) continue;
            weights.Add((new TermQuery(field, term), frequency * (1 + Math.Log((entries + 1.0) / (found + 1)))));
        }
        if (weights.Count == 0) return (new MatchNoneQuery(), []);
        var best = weights.OrderByDescending(w => w.Weight).ThenBy(w => w.Term.Term, StringComparer.Ordinal).Take(MostTerms).ToList();
        var clauses = best.Select(w => new BooleanClause(Occur.Should, new BoostQuery(w.Term, (float)(w.Weight / best[0].Weight)))).ToImmutableArray();
        return (new BooleanQuery(clauses, Math.Min(LeastShared, clauses.Length)), [.. best.Select(w => w.Term)]);
    }
}
