using System.Collections.Immutable;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Lucene.Columns;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Schema;
using Neutral = TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>From the seam's queries to Lucene's. For one question, and one thread.</summary>
/// <param name="schema">The fields.</param>
/// <param name="searcher">What is searched.</param>
/// <param name="budget">What it may cost.</param>
/// <param name="cancellation">Stops the work.</param>
/// <param name="passesOverDeleted"><inheritdoc cref="WordTranslator.PassesOverDeleted" path="/summary"/></param>
internal sealed class QueryTranslator(
    IndexSchema schema, LiveSearcher searcher, QueryBudget budget, CancellationToken cancellation, bool passesOverDeleted = false)
{
    private readonly WordTranslator _words = new(schema, searcher, budget, cancellation) { PassesOverDeleted = passesOverDeleted };
    private readonly List<Neutral.TermQuery> _like = [];

    // the query parser has limits of its own, and the budget others
    static QueryTranslator() => BooleanQuery.MaxClauseCount = int.MaxValue;

    /// <summary>The words by which the like-queries that were translated are understood.</summary>
    public ImmutableArray<Neutral.TermQuery> Like => [.. _like];

    /// <summary>The query for Lucene. Its boosts are handed down to the leaves, as 4.8 keeps a boost in each query.</summary>
    public Query Translate(Neutral.Query query) => Part(query, 1) ?? new BooleanQuery();

    // nothing for what the budget has no room for: it is passed over
    private Query? Part(Neutral.Query query, float boost) => query switch
    {
        Neutral.BooleanQuery q => Boolean(q, boost),
        Neutral.DisjunctionMaxQuery q => Best(q, boost),
        Neutral.BoostQuery q => Part(q.Query, boost * q.Boost),
        Neutral.ConstantScoreQuery q => WordTranslator.Constant(Part(q.Query, 1), boost * q.Score),
        Neutral.DemotedQuery q => Part(q.Query, boost) is { } part ? new DemotingQuery(part, Minor(q.Minor), q.Factor) : null,
        Neutral.LikeQuery q => Alike(q, boost),
        Neutral.MatchAllQuery => budget.TakeEntries(searcher.IndexReader.MaxDoc) ? new MatchAllDocsQuery { Boost = boost } : null,
        Neutral.MatchNoneQuery => new BooleanQuery(),
        _ => _words.Translate(query, boost),
    };

    private BooleanQuery? Boolean(Neutral.BooleanQuery query, float boost)
    {
        var outside = budget.Clauses;
        budget.Clauses = Math.Max(outside, query.Clauses.Length);
        // without one that must, or must not, match, more would be found than was asked for
        var all = query.Clauses.Where(c => budget.TakeClause() || c.Occur != Neutral.Occur.Should)
            .Select(c => (c.Occur, Clause: Clause(c, boost))).ToList();
        var clauses = all.Where(c => c.Clause is not null).ToLookup(c => c.Occur, c => c.Clause!);
        budget.Clauses = outside;
        if (clauses.Count == 0 && all.Count > 0) return null;
        var required = clauses[Neutral.Occur.Must].Select(c => c.Query).ToList();
        var optional = clauses[Neutral.Occur.Should].ToArray();
        var least = Math.Max(0, query.MinimumShouldMatch - all.Count(c => c is { Occur: Neutral.Occur.Should, Clause: null }));
        if (required.Count > 0 && least > 0)
        {
            required.Add(Combined(optional, least));
            (optional, least) = ([], 0);
        }
        return Combined([.. optional, .. InPairs(required), .. clauses[Neutral.Occur.Filter], .. clauses[Neutral.Occur.MustNot]], least);
    }

    private static BooleanQuery Combined(BooleanClause[] clauses, int least)
    {
        var areOptional = least <= 1 && clauses.Length is > 1 and <= BestQuery.MostMerged
            && Array.TrueForAll(clauses, c => c.Occur == Occur.SHOULD);
        var combined = areOptional ? new SumQuery() : new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = least };
        foreach (var clause in clauses) combined.Add(clause);
        return combined;
    }

    // Lucene adds up what is required in single precision, in the order of how frequent each is in a segment: three of them would score the same
    // words differently in two segments. Two do not.
    private static BooleanClause[] InPairs(List<Query> required)
    {
        if (required.Count == 0) return [];
        var pair = required.Aggregate((Query before, Query next) => Combined([new(before, Occur.MUST), new(next, Occur.MUST)], 0));
        return [new BooleanClause(pair, Occur.MUST)];
    }

    // 4.8 has no clause that filters without scoring: it is a required one that scores nothing
    private BooleanClause? Clause(Neutral.BooleanClause clause, float boost)
    {
        var scores = clause.Occur is Neutral.Occur.Should or Neutral.Occur.Must;
        if (Part(clause.Query, scores ? boost : 1) is not { } query) return null;
        return clause.Occur switch
        {
            Neutral.Occur.Should => new BooleanClause(query, Occur.SHOULD),
            Neutral.Occur.Must => new BooleanClause(query, Occur.MUST),
            Neutral.Occur.Filter => new BooleanClause(WordTranslator.Constant(query, 0), Occur.MUST),
            _ => new BooleanClause(query, Occur.MUST_NOT),
        };
    }

    private BestQuery? Best(Neutral.DisjunctionMaxQuery query, float boost)
    {
        var parts = query.Queries.Select(one => Part(one, boost)).OfType<Query>().ToList();
        return parts.Count == 0 && !query.Queries.IsEmpty ? null : new BestQuery(parts, query.TieBreaker);
    }

    // what is remembered must not depend on the limits of this question
    private LeafBits Minor(Neutral.Query query) =>
        searcher.Matching(query, () => new QueryTranslator(schema, searcher, QueryBudget.Unlimited(), CancellationToken.None).Translate(query));

    private Query? Alike(Neutral.LikeQuery query, float boost)
    {
        var (chosen, terms) = LikeTerms.Choose(
            query, (field, term) => searcher.Statistics.EntriesWith(_words.OfText(field), new BytesRef(term)), searcher.IndexReader.NumDocs);
        _like.AddRange(terms);
        return Part(chosen, boost);
    }
}
