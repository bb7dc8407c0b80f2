using System.Text;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Makes the matcher of a query for one segment; <see langword="null"/> where nothing in it can match.</summary>
internal sealed class MatcherBuilder(IndexSchema schema, FieldStatistics statistics, FuzzyExpansions fuzzy, SegmentReader segment)
{
    public Matcher? Build(Query query, float boost = 1) => query switch
    {
        TermQuery q => Term(q.Field, q.Term, boost),
        PhraseQuery q => Phrase(q, boost),
        BooleanQuery q => Boolean(q, boost),
        DisjunctionMaxQuery q => Any([.. q.Queries.Select(x => Build(x, boost)).OfType<Matcher>()], 1, q.TieBreaker),
        BoostQuery q => Build(q.Query, boost * q.Boost),
        ConstantScoreQuery q => Build(q.Query) is { } inner ? new ConstantMatcher(inner, boost * q.Score) : null,
        PrefixQuery q => Terms(q.Field, q.Prefix, null, boost),
        WildcardQuery q => Terms(q.Field, WildcardPattern.Prefix(q.Pattern), new WildcardPattern(q.Pattern).Matches, boost),
        TermRangeQuery q => Range(q, boost),
        FuzzyQuery q => Fuzzy(q, boost),
        NumberRangeQuery q => Numbers(q, boost),
        MatchAllQuery => new AllMatcher(segment.DocCount, boost),
        MatchNoneQuery => null,
        _ => throw new NotSupportedException($"No matcher is known for a {query.GetType().Name}."),
    };

    private Matcher? Term(string field, string term, float boost)
    {
        var index = schema.IndexOf(field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var bytes = Encoding.UTF8.GetBytes(term);
        if (segment.Terms(index).Find(bytes) is not { } entry) return null;
        return schema.Fields[index].Kind == FieldKind.Keyword
            ? new KeywordMatcher(segment.Postings(index, entry), boost)
            : Term(index, entry, statistics.DocFreq(index, bytes), boost);
    }

    private TermMatcher Term(int field, TermEntry entry, long docFreq, float boost)
    {
        var scorer = statistics.Scorer(field);
        return new TermMatcher(segment.Postings(field, entry), segment, field, scorer, boost * scorer.Idf(docFreq));
    }

    private Matcher? Phrase(PhraseQuery query, float boost)
    {
        if (query.Terms.Length == 1) return Term(query.Field, query.Terms[0].Term, boost);
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind != FieldKind.Text || query.Terms.IsEmpty) return null;
        var scorer = statistics.Scorer(index);
        var terms = new (PostingsReader, int)[query.Terms.Length];
        float weight = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(query.Terms[i].Term);
            if (segment.Terms(index).Find(bytes) is not { } entry) return null;
            terms[i] = (segment.Postings(index, entry), query.Terms[i].Position);
            weight += scorer.Idf(statistics.DocFreq(index, bytes));
        }
        return new PhraseMatcher(terms, query.Slop, segment, index, (scorer, boost * weight));
    }

    private Matcher? Boolean(BooleanQuery query, float boost)
    {
        List<Matcher> required = [], scoring = [], optional = [], excluded = [];
        foreach (var clause in query.Clauses)
        {
            var matcher = Build(clause.Query, boost);
            if (matcher is null)
            {
                if (clause.Occur is Occur.Must or Occur.Filter) return null;
                continue;
            }
            if (clause.Occur is Occur.Must or Occur.Filter) required.Add(matcher);
            if (clause.Occur == Occur.Must) scoring.Add(matcher);
            if (clause.Occur == Occur.Should) optional.Add(matcher);
            if (clause.Occur == Occur.MustNot) excluded.Add(matcher);
        }
        var least = query.MinimumShouldMatch > 0 ? query.MinimumShouldMatch : required.Count == 0 ? 1 : 0;
        if (optional.Count < least) return null;
        var matches = required.Count > 0 ? All([.. required], [.. scoring]) : Any([.. optional], least, null)!;
        if (required.Count > 0 && optional.Count > 0)
        {
            var any = Any([.. optional], Math.Max(least, 1), null)!;
            matches = least > 0 ? new AndMatcher([matches, any], [matches, any]) : new OptionalMatcher(matches, any);
        }
        return excluded.Count == 0 ? matches : new NotMatcher(matches, Any([.. excluded], 1, null)!);
    }

    private static Matcher All(Matcher[] required, Matcher[] scoring) =>
        required.Length == 1 && scoring.Length == 1 ? required[0] : new AndMatcher(required, scoring);

    private Matcher? Any(Matcher[] matchers, int least, float? tieBreaker) => matchers.Length switch
    {
        0 => null,
        1 when least <= 1 => matchers[0],
        _ => new OrMatcher(matchers, least, tieBreaker, segment.DocCount),
    };

    private UnionMatcher? Terms(string field, string prefix, Func<string, bool>? matches, float boost)
    {
        var index = schema.IndexOf(field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var terms = segment.Terms(index);
        var start = Encoding.UTF8.GetBytes(prefix);
        var found = new List<TermEntry>();
        for (var ordinal = terms.LowerBound(start); ordinal < terms.TermCount; ordinal++)
        {
            var term = terms.Term(ordinal);
            if (!term.StartsWith(start)) break;
            if (matches is null || matches(Encoding.UTF8.GetString(term))) found.Add(terms.TermAt(ordinal));
        }
        return Union(index, found, boost);
    }

    private UnionMatcher? Range(TermRangeQuery query, float boost)
    {
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var terms = segment.Terms(index);
        var lower = Encoding.UTF8.GetBytes(query.Lower ?? "");
        var upper = query.Upper is null ? null : Encoding.UTF8.GetBytes(query.Upper);
        var found = new List<TermEntry>();
        for (var ordinal = terms.LowerBound(lower); ordinal < terms.TermCount; ordinal++)
        {
            var term = terms.Term(ordinal);
            var past = upper is null ? -1 : term.SequenceCompareTo(upper);
            if (past > 0 || (past == 0 && !query.IncludeUpper)) break;
            if (query.IncludeLower || query.Lower is null || !term.SequenceEqual(lower)) found.Add(terms.TermAt(ordinal));
        }
        return Union(index, found, boost);
    }

    private Matcher? Fuzzy(FuzzyQuery query, float boost)
    {
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var expansion = fuzzy.Of(query);
        var matchers = new List<Matcher>();
        foreach (var (term, nearness) in expansion.Terms)
        {
            if (segment.Terms(index).Find(Encoding.UTF8.GetBytes(term)) is not { } entry) continue;
            matchers.Add(schema.Fields[index].Kind == FieldKind.Keyword
                ? new KeywordMatcher(segment.Postings(index, entry), boost * nearness)
                : Term(index, entry, expansion.DocFreq, boost * nearness));
        }
        return Any([.. matchers], 1, null);
    }

    private SetMatcher? Numbers(NumberRangeQuery query, float boost)
    {
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind != FieldKind.Number) return null;
        var numbers = segment.Numbers(index);
        var docs = new List<int>();
        for (var doc = 0; doc < numbers.Length; doc++)
            if (numbers[doc] != SegmentReader.NoNumber && numbers[doc] >= (query.Min ?? long.MinValue) && numbers[doc] <= (query.Max ?? long.MaxValue))
                docs.Add(doc);
        return docs.Count == 0 ? null : new SetMatcher([.. docs], boost);
    }

    private UnionMatcher? Union(int field, List<TermEntry> terms, float boost)
    {
        if (terms.Count == 0) return null;
        var postings = new PostingsReader[terms.Count];
        for (var i = 0; i < postings.Length; i++) postings[i] = segment.Postings(field, terms[i]);
        return new UnionMatcher(postings, segment.DocCount, boost);
    }
}
