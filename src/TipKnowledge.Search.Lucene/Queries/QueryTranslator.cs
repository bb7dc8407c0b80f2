using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Index;
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
    /// <summary>
    /// Entries of a word that cost as much as one of a phrase's rarest word: there the places in the text are read, too, and the other words
    /// are looked for.
    /// </summary>
    private const int EntriesOfPhrase = 4;

    /// <summary>Entries of a pattern's words that cost as much as one of a word: they are only marked.</summary>
    private const int EntriesOfPattern = 8;

    private readonly TermExpander _expander = new(searcher.IndexReader, searcher.Statistics, budget, cancellation);
    private readonly List<Neutral.TermQuery> _like = [];
    private double _effort = 1;

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
    public Query Translate(Neutral.Query query) => Part(query, 1) ?? new BooleanQuery();

    // nothing for what the budget has no room for: it is passed over
    private Query? Part(Neutral.Query query, float boost) => query switch
    {
        Neutral.TermQuery q => Term(OfTerms(q.Field), q.Term, boost),
        Neutral.PhraseQuery { Terms.Length: 1 } q => Term(OfText(q.Field), q.Terms[0].Term, boost),
        Neutral.PhraseQuery q => Phrase(q, boost),
        Neutral.BooleanQuery q => Boolean(q, boost),
        Neutral.DisjunctionMaxQuery q => Best(q, boost),
        Neutral.BoostQuery q => Part(q.Query, boost * q.Boost),
        Neutral.ConstantScoreQuery q => Constant(Part(q.Query, 1), boost * q.Score),
        Neutral.DemotedQuery q => Part(q.Query, boost) is { } part ? new DemotingQuery(part, Minor(q.Minor), q.Factor) : null,
        Neutral.SynonymQuery q => Synonyms(q, boost),
        Neutral.LikeQuery q => Alike(q, boost),
        Neutral.AnyOfQuery q => AnyOf(OfTerms(q.Field), q.Values.Select(value => new BytesRef(value)).Distinct().Order().ToList(), boost),
        Neutral.PrefixQuery q => Expanded(q.Field, _expander.StartingWith(OfTerms(q.Field), q.Prefix), boost),
        Neutral.WildcardQuery q => Expanded(q.Field, _expander.Fitting(OfTerms(q.Field), q.Pattern), boost),
        Neutral.TermRangeQuery q => Expanded(OfTerms(q.Field), _expander.Between(q), boost),
        Neutral.FuzzyQuery q => Fuzzy(q, boost),
        Neutral.NumberRangeQuery q => Between(q, boost),
        Neutral.MatchAllQuery => TakeEntries(searcher.IndexReader.MaxDoc) ? new MatchAllDocsQuery { Boost = boost } : null,
        Neutral.MatchNoneQuery => new BooleanQuery(),
        _ => throw new NotSupportedException($"No translation is known for a {query.GetType().Name}."),
    };

    private string OfText(string field) => schema.Require(field, FieldKind.Text).Name;

    private string OfTerms(string field) => schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter).Name;

    private Query? Term(string field, string term, float boost)
    {
        var lucene = new Term(field, term);
        // looked up once for its frequency and for its entries
        var context = TermContext.Build(searcher.TopReaderContext, lucene);
        if (!TakeEntries(context.DocFreq)) return null;
        var query = new TermQuery(lucene, context);
        if (!IsText(field)) return Constant(query, boost);
        query.Boost = boost;
        return query;
    }

    private bool IsText(string field) => schema.Find(field)?.Kind == FieldKind.Text;

    [return: NotNullIfNotNull(nameof(query))]
    private static ConstantScoreQuery? Constant(Query? query, float score) => query is null ? null : new(query) { Boost = score };

    // of all of a field's numbers at most; an index of a number's bits has fewer terms than a dictionary of words
    private ConstantScoreQuery? Between(Neutral.NumberRangeQuery query, float boost)
    {
        var field = schema.Require(query.Field, FieldKind.Number).Name;
        if (!TakeEntries(searcher.IndexReader.MaxDoc / EntriesOfPattern)) return null;
        return Constant(NumericRangeQuery.NewInt64Range(field, EntryFields.NumberStep, query.Min, query.Max, true, true), boost);
    }

    // of one that is too dear, its first words
    private PhraseQuery? Phrase(Neutral.PhraseQuery query, float boost)
    {
        // wide as a slop may be, it does not reach over the gap between two texts
        var span = query.Terms.Max(t => t.Position) - query.Terms.Min(t => t.Position);
        var phrase = new PhraseQuery { Slop = Math.Clamp(SchemaAnalyzer.Gap - 1 - span, 0, query.Slop), Boost = boost };
        var terms = query.Terms.Select(t => (Term: new Term(OfText(query.Field), t.Term), t.Position)).ToList();
        var rarest = terms.Min(t => searcher.IndexReader.DocFreq(t.Term));
        var times = new Dictionary<Term, int>();
        foreach (var (term, position) in terms)
        {
            // each of several places of one word is tried for each of its times in the phrase
            var tries = times[term] = phrase.Slop > 0 ? times.GetValueOrDefault(term) + 1 : 1;
            if (!TakeEntries((long)EntriesOfPhrase * rarest * tries * tries)) break;
            phrase.Add(term, position);
        }
        return phrase.GetTerms().Length == 0 ? null : phrase;
    }

    private SynonymSetQuery? Synonyms(Neutral.SynonymQuery query, float boost)
    {
        var field = OfText(query.Field);
        return TakeEntries(query.Terms.Sum(t => (long)searcher.IndexReader.DocFreq(new Term(field, t.Term))))
            ? new SynonymSetQuery(field, query.Terms) { Boost = boost }
            : null;
    }

    private BooleanQuery? Boolean(Neutral.BooleanQuery query, float boost)
    {
        // without one that must, or must not, match, more would be found than was asked for
        var before = _effort;
        _effort = Math.Max(before, EffortOf(query.Clauses.Length));
        var all = query.Clauses.Where(c => budget.TakeClause() || c.Occur != Neutral.Occur.Should).Select(c => (c.Occur, Clause: Clause(c, boost))).ToList();
        var clauses = all.Where(c => c.Clause is not null).ToLookup(c => c.Occur, c => c.Clause!);
        _effort = before;
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

    // the next of many words is found in a heap of them
    private static double EffortOf(int clauses) => 1 + (Math.Log2(Math.Max(1, clauses)) / 4);

    private bool TakeEntries(long entries) => budget.TakeEntries((long)(entries * _effort));

    private static BooleanQuery Combined(BooleanClause[] clauses, int least)
    {
        var areOptional = least <= 1 && clauses.Length is > 1 and <= BestQuery.MostMerged && Array.TrueForAll(clauses, c => c.Occur == Occur.SHOULD);
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
            Neutral.Occur.Filter => new BooleanClause(Constant(query, 0), Occur.MUST),
            _ => new BooleanClause(query, Occur.MUST_NOT),
        };
    }

    private BestQuery? Best(Neutral.DisjunctionMaxQuery query, float boost)
    {
        var parts = query.Queries.Select(one => Part(one, boost)).OfType<Query>().ToList();
        return parts.Count == 0 && !query.Queries.IsEmpty ? null : new BestQuery(parts, query.TieBreaker);
    }

    private Query? Expanded(string field, IEnumerable<TermsEnum> terms, float boost)
    {
        if (PassesOverDeleted) terms = terms.Where(found => searcher.Statistics.Has(field, found.Term));
        var values = new List<BytesRef>();
        var entries = 0L;
        foreach (var found in terms)
        {
            if (!budget.TakeTerm()) break;
            values.Add(BytesRef.DeepCopyOf(found.Term));
            entries += found.DocFreq;
            if (!budget.HasEntries(entries / EntriesOfPattern)) break;
        }
        var taken = TakeEntries((entries / EntriesOfPattern) + Math.Min(entries, searcher.IndexReader.MaxDoc));
        return taken ? AnyOf(field, values, boost) : null;
    }

    private static Query AnyOf(string field, List<BytesRef> values, float boost) =>
        values.Count == 0 ? new BooleanQuery() : new ConstantScoreQuery(new TermSetFilter(field, values)) { Boost = boost };

    // as in Lucene 8: all weighed as the most frequent of them, so that a typo is not taken for a rare word
    private BooleanQuery Fuzzy(Neutral.FuzzyQuery query, float boost)
    {
        var near = _expander.Near(query with { Field = OfTerms(query.Field) });
        var any = new BooleanQuery(disableCoord: true);
        var entriesWith = near.Select(t => t.EntriesWith).DefaultIfEmpty(0).Max();
        foreach (var (term, nearness, entries) in near.TakeWhile(_ => budget.TakeTerm()))
        {
            var part = !IsText(query.Field) ? Term(query.Field, term, boost * nearness)
                : TakeEntries(entries) ? new GivenFrequencyQuery(new Term(query.Field, term), entriesWith) { Boost = boost * nearness } : null;
            if (part is not null) any.Add(part, Occur.SHOULD);
        }
        return any;
    }

    // what is remembered must not depend on the limits of this question
    private LeafBits Minor(Neutral.Query query) =>
        searcher.Matching(query, () => new QueryTranslator(schema, searcher, QueryBudget.Unlimited(), CancellationToken.None).Translate(query));

    private Query? Alike(Neutral.LikeQuery query, float boost)
    {
        var (chosen, terms) = LikeTerms.Choose(
            query, (field, term) => searcher.Statistics.EntriesWith(OfText(field), new BytesRef(term)), searcher.IndexReader.NumDocs);
        _like.AddRange(terms);
        return Part(chosen, boost);
    }
}
