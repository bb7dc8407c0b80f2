using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Lucene.Writing;
using TipKnowledge.Search.Schema;
using Neutral = TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>
/// From the seam's queries of words, patterns and numbers to Lucene's: those that go through entries, each paid for before it is made. For one
/// question, and one thread.
/// </summary>
internal sealed class WordTranslator(IndexSchema schema, LiveSearcher searcher, QueryBudget budget, CancellationToken cancellation)
{
    /// <summary>
    /// Entries of a word that cost as much as one of a phrase's rarest word: there the places in the text are read, too, and the other words
    /// are looked for.
    /// </summary>
    private const int EntriesOfPhrase = 4;

    /// <summary>Entries of a pattern's words that cost as much as one of a word: they are only marked.</summary>
    private const int EntriesOfPattern = 8;

    private readonly TermExpander _expander = new(searcher.IndexReader, searcher.Statistics, budget, cancellation);

    /// <summary>
    /// Whether patterns stand for no terms that only deleted entries have. Such terms match nothing, so that it is not worth the time, unless
    /// they fill the limit in the place of others.
    /// </summary>
    public bool PassesOverDeleted { get; init; }

    /// <summary>A query of words; <see langword="null"/> where the budget has no room for it.</summary>
    public Query? Translate(Neutral.Query query, float boost) => query switch
    {
        Neutral.TermQuery q => Term(OfTerms(q.Field), q.Term, boost),
        Neutral.PhraseQuery { Terms.Length: 1 } q => Term(OfText(q.Field), q.Terms[0].Term, boost),
        Neutral.PhraseQuery q => Phrase(q, boost),
        Neutral.SynonymQuery q => Synonyms(q, boost),
        Neutral.AnyOfQuery q => AnyOf(OfTerms(q.Field), q.Values.Select(value => new BytesRef(value)).Distinct().Order().ToList(), boost),
        Neutral.PrefixQuery q => Expanded(q.Field, _expander.StartingWith(OfTerms(q.Field), q.Prefix), boost),
        Neutral.WildcardQuery q => Expanded(q.Field, _expander.Fitting(OfTerms(q.Field), q.Pattern), boost),
        Neutral.TermRangeQuery q => Expanded(OfTerms(q.Field), _expander.Between(q), boost),
        Neutral.FuzzyQuery q => Fuzzy(q, boost),
        Neutral.NumberRangeQuery q => Between(q, boost),
        _ => throw new NotSupportedException($"No translation is known for a {query.GetType().Name}."),
    };

    /// <summary>All that a query matches, each with the same score.</summary>
    [return: NotNullIfNotNull(nameof(query))]
    public static ConstantScoreQuery? Constant(Query? query, float score) => query is null ? null : new(query) { Boost = score };

    /// <summary>A text field of the schema.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public string OfText(string field) => schema.Require(field, FieldKind.Text).Name;

    private string OfTerms(string field) => schema.Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter).Name;

    private Query? Term(string field, string term, float boost)
    {
        var lucene = new Term(field, term);
        // looked up once for its frequency and for its entries
        var context = TermContext.Build(searcher.TopReaderContext, lucene);
        if (!budget.TakeEntries(context.DocFreq)) return null;
        var query = new TermQuery(lucene, context);
        if (!IsText(field)) return Constant(query, boost);
        query.Boost = boost;
        return query;
    }

    private bool IsText(string field) => schema.Find(field)?.Kind == FieldKind.Text;

    // of all of a field's numbers at most; an index of a number's bits has fewer terms than a dictionary of words
    private ConstantScoreQuery? Between(Neutral.NumberRangeQuery query, float boost)
    {
        var field = schema.Require(query.Field, FieldKind.Number).Name;
        if (!budget.TakeEntries(searcher.IndexReader.MaxDoc / EntriesOfPattern)) return null;
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
            if (!budget.TakeEntries((long)EntriesOfPhrase * rarest * tries * tries)) break;
            phrase.Add(term, position);
        }
        return phrase.GetTerms().Length == 0 ? null : phrase;
    }

    private SynonymSetQuery? Synonyms(Neutral.SynonymQuery query, float boost)
    {
        var field = OfText(query.Field);
        return budget.TakeEntries(query.Terms.Sum(t => (long)searcher.IndexReader.DocFreq(new Term(field, t.Term))))
            ? new SynonymSetQuery(field, query.Terms) { Boost = boost }
            : null;
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
        var taken = budget.TakeEntries((entries / EntriesOfPattern) + Math.Min(entries, searcher.IndexReader.MaxDoc));
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
                : !budget.TakeEntries(entries) ? null
                : new GivenFrequencyQuery(new Term(query.Field, term), entriesWith) { Boost = boost * nearness };
            if (part is not null) any.Add(part, Occur.SHOULD);
        }
        return any;
    }
}
