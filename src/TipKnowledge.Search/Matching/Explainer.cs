using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Says how the score of a document of one segment comes about: the same numbers that the matchers compute, taken apart.</summary>
internal sealed class Explainer(IndexSchema schema, FieldStatistics statistics, FuzzyExpansions fuzzy, SegmentReader segment)
{
    private readonly MatcherBuilder _matchers = new(schema, statistics, fuzzy, segment);

    /// <summary>The explanation of a document's score; <see langword="null"/> where the query does not match it.</summary>
    public Explanation? Explain(Query query, int doc, float boost = 1) => query switch
    {
        TermQuery q when IsText(q.Field) => Term(q.Field, q.Term, doc, boost),
        PhraseQuery { Terms.Length: 1 } q when IsText(q.Field) => Term(q.Field, q.Terms[0].Term, doc, boost),
        PhraseQuery q => Phrase(q, doc, boost),
        BooleanQuery q => Boolean(q, doc, boost),
        DisjunctionMaxQuery q => Best(q, doc, boost),
        BoostQuery q => Explain(q.Query, doc, boost * q.Boost),
        FuzzyQuery q when IsText(q.Field) => Fuzzy(q, doc, boost),
        _ => ScoreOf(query, doc, boost) is { } score ? Explanation.Of(score, Invariant($"constant score of {Name(query)}")) : null,
    };

    private bool IsText(string field) => schema.IndexOf(field) is >= 0 and var index && schema.Fields[index].Kind == FieldKind.Text;

    private Explanation? Term(string field, string term, int doc, float boost, long? docFreq = null)
    {
        var index = schema.IndexOf(field);
        var bytes = Encoding.UTF8.GetBytes(term);
        if (segment.Terms(index).Find(bytes) is not { } entry) return null;
        var postings = segment.Postings(index, entry);
        if (postings.Advance(doc) != doc) return null;
        var scorer = statistics.Scorer(index);
        var count = docFreq ?? statistics.DocFreq(index, bytes);
        return Weighted($"{field}:{term}", boost, Idf(scorer, term, count), Frequency(scorer, postings.Freq, segment.Norms(index)[doc]));
    }

    private Explanation? Phrase(PhraseQuery query, int doc, float boost)
    {
        if (_matchers.Build(query) is not PhraseMatcher matcher || matcher.Advance(doc) != doc) return null;
        var index = schema.IndexOf(query.Field);
        var scorer = statistics.Scorer(index);
        var terms = query.Terms.Select(t => Idf(scorer, t.Term, statistics.DocFreq(index, Encoding.UTF8.GetBytes(t.Term)))).ToImmutableArray();
        var idf = new Explanation(terms.Sum(t => t.Value), ExplanationOperation.Sum, "idf of all words of the phrase", terms);
        var words = string.Join(' ', query.Terms.Select(t => t.Term));
        return Weighted($"{query.Field}:\"{words}\"", boost, idf, Frequency(scorer, matcher.Freq, segment.Norms(index)[doc]));
    }

    private Explanation? Boolean(BooleanQuery query, int doc, float boost)
    {
        if (ScoreOf(query, doc, boost) is not { } score) return null;
        var details = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var clause in query.Clauses)
            if (clause.Occur is Occur.Must or Occur.Should && Explain(clause.Query, doc, boost) is { } detail) details.Add(detail);
        return new Explanation(score, ExplanationOperation.Sum, "all clauses that match", details.ToImmutable());
    }

    private Explanation? Best(DisjunctionMaxQuery query, int doc, float boost)
    {
        var details = query.Queries.Select(q => Explain(q, doc, boost)).OfType<Explanation>().ToImmutableArray();
        if (details.IsEmpty || ScoreOf(query, doc, boost) is not { } score) return null;
        return details.Length == 1
            ? details[0]
            : new Explanation(score, ExplanationOperation.Best, Invariant($"the best, plus {query.TieBreaker} of the others"), details);
    }

    private Explanation? Fuzzy(FuzzyQuery query, int doc, float boost)
    {
        var expansion = fuzzy.Of(query);
        var details = expansion.Terms.Select(t => Term(query.Field, t.Term, doc, boost * t.Nearness, expansion.DocFreq)).OfType<Explanation>().ToImmutableArray();
        return details.IsEmpty || ScoreOf(query, doc, boost) is not { } score
            ? null
            : new Explanation(score, ExplanationOperation.Sum, $"the words near {query.Term}", details);
    }

    private float? ScoreOf(Query query, int doc, float boost) =>
        _matchers.Build(query, boost) is { } matcher && matcher.Advance(doc) == doc ? matcher.Score() : null;

    private static Explanation Weighted(string what, float boost, Explanation idf, Explanation frequency)
    {
        var details = ImmutableArray.Create(idf, frequency);
        if (boost != 1) details = details.Insert(0, Explanation.Of(boost, "boost"));
        return new Explanation(boost * idf.Value * frequency.Value, ExplanationOperation.Product, what, details);
    }

    private static Explanation Idf(Bm25 scorer, string term, long docFreq) => Explanation.Of(
        scorer.Idf(docFreq),
        Invariant($"idf of {term}: ln(1 + (N - n + 0.5) / (n + 0.5)), N = {scorer.Documents} documents, n = {docFreq} of them with it"));

    private static Explanation Frequency(Bm25 scorer, float freq, byte norm)
    {
        var (k1, b) = scorer.Parameters;
        return Explanation.Of(
            scorer.Score(1, freq, norm),
            Invariant($"tf: f / (f + k1 (1 - b + b l / m)), f = {freq} times, k1 = {k1}, b = {b}, length l = {FieldLength.Decode(norm)}, mean m = {scorer.MeanLength:0.0}"));
    }

    private static string Name(Query query) => query switch
    {
        TermQuery q => $"{q.Field}:{q.Term}",
        PrefixQuery q => $"{q.Field}:{q.Prefix}*",
        WildcardQuery q => $"{q.Field}:{q.Pattern}",
        ConstantScoreQuery q => Name(q.Query),
        _ => query.GetType().Name,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
