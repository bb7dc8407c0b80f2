using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Lucene.Columns;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Lucene.Writing;
using TipKnowledge.Search.Schema;
using Neutral = TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>From the seam's queries to Lucene's. For one question, and one thread.</summary>
internal sealed class QueryTranslator(IndexSchema schema, LiveSearcher searcher, QueryBudget budget, CancellationToken cancellation)
{
    private readonly TermExpander _expander = new(searcher.IndexReader, searcher.Statistics, cancellation);
    private readonly List<Neutral.TermQuery> _like = [];

    // the query parser has limits of its own, and the budget others
    static QueryTranslator() => BooleanQuery.MaxClauseCount = int.MaxValue;

    /// <summary>
    /// Whether patterns stand for no terms that only deleted entries have. Such terms match nothing, so that it is not worth the time, unless
    /// they fill the limit in the place of others.
    /// </summary>
    public bool PassesOverDeleted { get; init; }

    /// <summary>The words by which the like-queries that were translated are understood.</summary>
    public ImmutableArray<Neutral.TermQuery> Like => [.. _like];

    /// <summary>The query for Lucene. Its boosts are handed down to the leaves, as 4.8 keeps a boost in each query.</summary>
    public Query Translate(Neutral.Query query, float boost = 1) => query switch
    {
        Neutral.TermQuery q => Term(OfTerms(q.Field), q.Term, boost),
        Neutral.PhraseQuery { Terms.Length: 1 } q => Term(OfText(q.Field), q.Terms[0].Term, boost),
        Neutral.PhraseQuery q => Phrase(q, boost),
        Neutral.BooleanQuery q => Boolean(q, boost),
        Neutral.DisjunctionMaxQuery q => Best(q, boost),
        Neutral.BoostQuery q => Translate(q.Query, boost * q.Boost),
        Neutral.ConstantScoreQuery q => Constant(Translate(q.Query), boost * q.Score),
        Neutral.DemotedQuery q => new DemotingQuery(Translate(q.Query, boost), Minor(q.Minor), q.Factor),
        Neutral.SynonymQuery q => new SynonymSetQuery(OfText(q.Field), q.Terms) { Boost = boost },
        Neutral.LikeQuery q => Alike(q, boost),
        Neutral.AnyOfQuery q => AnyOf(OfTerms(q.Field), [.. q.Values.Select(value => new BytesRef(value))], boost),
        Neutral.PrefixQuery q => Expanded(q.Field, _expander.StartingWith(OfTerms(q.Field), q.Prefix), boost),
        Neutral.WildcardQuery q => Expanded(q.Field, _expander.Fitting(OfTerms(q.Field), q.Pattern), boost),
        Neutral.TermRangeQuery q => Expanded(OfTerms(q.Field), _expander.Between(q), boost),
        Neutral.FuzzyQuery q => Fuzzy(q, boost),
        Neutral.NumberRangeQuery q => Constant(NumericRangeQuery.NewInt64Range(schema.Require(q.Field, FieldKind.Number).Name, q.Min, q.Max, true, true), boost),
        Neutral.MatchAllQuery => new MatchAllDocsQuery { Boost = boost },
        Neutral.MatchNoneQuery => new BooleanQuery(),
        _ => throw new NotSupportedException($"No translation is known for a {query.GetType().Name}."),
    };

    private string OfText(string field) => schema.Require(field, FieldKind.Text).Name;

    private string OfTerms(string field) => schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter).Name;

    private Query Term(string field, string term, float boost)
    {
        var query = new TermQuery(new Term(field, term));
        if (!IsText(field)) return Constant(query, boost);
        query.Boost = boost;
        return query;
    }

    private bool IsText(string field) => schema.Find(field)?.Kind == FieldKind.Text;

    private static ConstantScoreQuery Constant(Query query, float score) => new(query) { Boost = score };

    private PhraseQuery Phrase(Neutral.PhraseQuery query, float boost)
    {
        // wide as a slop may be, it does not reach over the gap between two texts
        var span = query.Terms.Max(t => t.Position) - query.Terms.Min(t => t.Position);
        var phrase = new PhraseQuery { Slop = Math.Clamp(SchemaAnalyzer.Gap - 1 - span, 0, query.Slop), Boost = boost };
        foreach (var term in query.Terms) phrase.Add(new Term(OfText(query.Field), term.Term), term.Position);
        return phrase;
    }

    private BooleanQuery Boolean(Neutral.BooleanQuery query, float boost)
    {
        // without one that must, or must not, match, more would be found than was asked for
        var clauses = query.Clauses.Where(c => budget.TakeClause() || c.Occur != Neutral.Occur.Should).ToLookup(c => c.Occur, c => Clause(c, boost));
        var required = clauses[Neutral.Occur.Must].Select(c => c.Query).ToList();
        var optional = clauses[Neutral.Occur.Should].ToArray();
        var least = query.MinimumShouldMatch;
        if (required.Count > 0 && least > 0)
        {
            required.Add(Combined(optional, least));
            (optional, least) = ([], 0);
        }
        return Combined([.. optional, .. InPairs(required), .. clauses[Neutral.Occur.Filter], .. clauses[Neutral.Occur.MustNot]], least);
    }

    private static BooleanQuery Combined(BooleanClause[] clauses, int least)
    {
        var combined = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = least };
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
    private BooleanClause Clause(Neutral.BooleanClause clause, float boost) => clause.Occur switch
    {
        Neutral.Occur.Should => new BooleanClause(Translate(clause.Query, boost), Occur.SHOULD),
        Neutral.Occur.Must => new BooleanClause(Translate(clause.Query, boost), Occur.MUST),
        Neutral.Occur.Filter => new BooleanClause(Constant(Translate(clause.Query), 0), Occur.MUST),
        _ => new BooleanClause(Translate(clause.Query), Occur.MUST_NOT),
    };

    private DisjunctionMaxQuery Best(Neutral.DisjunctionMaxQuery query, float boost)
    {
        var best = new DisjunctionMaxQuery(query.TieBreaker);
        foreach (var one in query.Queries) best.Add(Translate(one, boost));
        return best;
    }

    private Query Expanded(string field, IEnumerable<BytesRef> terms, float boost)
    {
        if (PassesOverDeleted) terms = terms.Where(term => searcher.Statistics.Has(field, term));
        var found = new List<BytesRef>();
        foreach (var term in terms)
        {
            if (!budget.TakeTerm()) break;
            found.Add(BytesRef.DeepCopyOf(term));
        }
        return AnyOf(field, found, boost);
    }

    private static Query AnyOf(string field, List<BytesRef> values, float boost) =>
        values.Count == 0 ? new BooleanQuery() : new ConstantScoreQuery(new TermsFilter(field, values)) { Boost = boost };

    // as in Lucene 8: all weighed as the most frequent of them, so that a typo is not taken for a rare word
    private BooleanQuery Fuzzy(Neutral.FuzzyQuery query, float boost)
    {
        var near = _expander.Near(query with { Field = OfTerms(query.Field) });
        var any = new BooleanQuery(disableCoord: true);
        var entriesWith = near.Select(t => t.EntriesWith).DefaultIfEmpty(0).Max();
        foreach (var (term, nearness, _) in near.TakeWhile(_ => budget.TakeTerm()))
        {
            any.Add(IsText(query.Field)
                ? new GivenFrequencyQuery(new Term(query.Field, term), entriesWith) { Boost = boost * nearness }
                : Term(query.Field, term, boost * nearness), Occur.SHOULD);
        }
        return any;
    }

    // what is remembered must not depend on the limits of this question
    private LeafBits Minor(Neutral.Query query) =>
        searcher.Matching(query, () => new QueryTranslator(schema, searcher, QueryBudget.Unlimited(), CancellationToken.None).Translate(query));

    private Query Alike(Neutral.LikeQuery query, float boost)
    {
        var (chosen, terms) = LikeTerms.Choose(
            query, (field, term) => searcher.Statistics.EntriesWith(OfText(field), new BytesRef(term)), searcher.IndexReader.NumDocs);
        _like.AddRange(terms);
        return Translate(chosen, boost);
    }
}
