using System.Text;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>Makes the matcher of a query for one segment; <see langword="null"/> where nothing in it can match.</summary>
internal sealed class MatcherBuilder(IndexSchema schema, FieldStatistics statistics, SegmentReader segment)
{
    /// <summary>The most terms that a fuzzy query stands for; the nearest are kept (as in Lucene).</summary>
    private const int MostFuzzyTerms = 50;

    public Matcher? Build(Query query, float boost = 1) => query switch
    {
        TermQuery q => Term(q.Field, q.Term, boost),
        PhraseQuery q => Phrase(q, boost),
        BooleanQuery q => Boolean(q, boost),
        DisjunctionMaxQuery q => Any([.. q.Queries.Select(x => Build(x, boost)).OfType<Matcher>()], 1, q.TieBreaker),
        BoostQuery q => Build(q.Query, boost * q.Boost),
        ConstantScoreQuery q => Build(q.Query) is { } inner ? new ConstantMatcher(inner, boost * q.Score) : null,
        PrefixQuery q => Terms(q.Field, q.Prefix, term => term.StartsWith(q.Prefix, StringComparison.Ordinal), boost),
        WildcardQuery q => Terms(q.Field, WildcardPattern.Prefix(q.Pattern), new WildcardPattern(q.Pattern).Matches, boost),
        TermRangeQuery q => Range(q, boost),
        FuzzyQuery q => Fuzzy(q, boost),
        NumberRangeQuery q => Numbers(q, boost),
        MatchAllQuery => new AllMatcher(segment.DocCount, boost),
        MatchNoneQuery => null,
        _ => throw new NotSupportedException($"No matcher is known for a {query.GetType().Name}."),
    };

    private TermMatcher? Term(string field, string term, float boost, long? docFreq = null)
    {
        var index = schema.IndexOf(field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var bytes = Encoding.UTF8.GetBytes(term);
        if (segment.Find(index, bytes) is not { } entry) return null;
        if (schema.Fields[index].Kind == FieldKind.Keyword)
            return new TermMatcher(segment.Postings(index, entry, hasPositions: false), segment, index, null, boost);
        var scorer = statistics.Scorer(index);
        return new TermMatcher(segment.Postings(index, entry, hasPositions: true), segment, index, scorer, boost * scorer.Idf(docFreq ?? statistics.DocFreq(index, bytes)));
    }

    private Matcher? Phrase(PhraseQuery query, float boost)
    {
        if (query.Terms.Length == 1) return Term(query.Field, query.Terms[0].Term, boost);
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind != FieldKind.Text || query.Terms.IsEmpty) return null;
        var scorer = statistics.Scorer(index);
        var readers = new PostingsReader[query.Terms.Length];
        float weight = 0;
        for (var i = 0; i < readers.Length; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(query.Terms[i].Term);
            if (segment.Find(index, bytes) is not { } entry) return null;
            readers[i] = segment.Postings(index, entry, hasPositions: true);
            weight += scorer.Idf(statistics.DocFreq(index, bytes));
        }
        return new PhraseMatcher(readers, [.. query.Terms.Select(t => t.Position)], query.Slop, segment, index, scorer, boost * weight);
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
        var matches = required.Count > 0 ? new AndMatcher([.. required], [.. scoring]) : Any([.. optional], least, null)!;
        if (required.Count > 0 && optional.Count > 0)
        {
            var any = Any([.. optional], Math.Max(least, 1), null)!;
            matches = least > 0 ? new AndMatcher([matches, any], [matches, any]) : new OptionalMatcher(matches, any);
        }
        return excluded.Count == 0 ? matches : new NotMatcher(matches, Any([.. excluded], 1, null)!);
    }

    private static Matcher? Any(Matcher[] matchers, int least, float? tieBreaker) => matchers.Length switch
    {
        0 => null,
        1 when least <= 1 => matchers[0],
        _ => new OrMatcher(matchers, least, tieBreaker),
    };

    private SetMatcher? Terms(string field, string prefix, Func<string, bool> matches, float boost)
    {
        var index = schema.IndexOf(field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var start = Encoding.UTF8.GetBytes(prefix);
        var found = new List<TermEntry>();
        for (var ordinal = segment.LowerBound(index, start); ordinal < segment.TermCount(index); ordinal++)
        {
            var term = segment.Term(index, ordinal);
            if (!term.StartsWith(start)) break;
            if (matches(Encoding.UTF8.GetString(term))) found.Add(segment.TermAt(index, ordinal));
        }
        return Union(index, found, boost);
    }

    private SetMatcher? Range(TermRangeQuery query, float boost)
    {
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var lower = Encoding.UTF8.GetBytes(query.Lower ?? "");
        var upper = query.Upper is null ? null : Encoding.UTF8.GetBytes(query.Upper);
        var found = new List<TermEntry>();
        for (var ordinal = segment.LowerBound(index, lower); ordinal < segment.TermCount(index); ordinal++)
        {
            var term = segment.Term(index, ordinal);
            var past = upper is null ? -1 : term.SequenceCompareTo(upper);
            if (past > 0 || (past == 0 && !query.IncludeUpper)) break;
            if (query.IncludeLower || query.Lower is null || !term.SequenceEqual(lower)) found.Add(segment.TermAt(index, ordinal));
        }
        return Union(index, found, boost);
    }

    // the terms, nearest first, are those of the whole index; as in Lucene, a rare misspelling weighs no more than the word itself
    private Matcher? Fuzzy(FuzzyQuery query, float boost)
    {
        var index = schema.IndexOf(query.Field);
        if (index < 0 || schema.Fields[index].Kind == FieldKind.Number) return null;
        var nearest = statistics.Segments.SelectMany(s => Near(query, s, index)).DistinctBy(t => t.Term)
            .OrderByDescending(t => t.Nearness).ThenBy(t => t.Term, StringComparer.Ordinal).Take(MostFuzzyTerms).ToList();
        var docFreq = nearest.Select(t => statistics.DocFreq(index, Encoding.UTF8.GetBytes(t.Term))).DefaultIfEmpty().Max();
        return Any([.. nearest.Select(t => Term(query.Field, t.Term, boost * t.Nearness, docFreq)).OfType<Matcher>()], 1, null);
    }

    private static List<(string Term, float Nearness)> Near(FuzzyQuery query, SegmentReader segment, int index)
    {
        var start = Encoding.UTF8.GetBytes(query.Term[..Math.Min(query.PrefixLength, query.Term.Length)]);
        var found = new List<(string Term, float Nearness)>();
        for (var ordinal = segment.LowerBound(index, start); ordinal < segment.TermCount(index); ordinal++)
        {
            var bytes = segment.Term(index, ordinal);
            if (!bytes.StartsWith(start)) break;
            var term = Encoding.UTF8.GetString(bytes);
            var edits = EditDistance.Of(query.Term, term, query.MaxEdits);
            if (edits <= query.MaxEdits) found.Add((term, Math.Max(0, 1 - ((float)edits / Math.Max(1, Math.Min(query.Term.Length, term.Length))))));
        }
        return found;
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

    private SetMatcher? Union(int field, List<TermEntry> terms, float boost)
    {
        var docs = new SortedSet<int>();
        foreach (var term in terms)
        {
            var postings = segment.Postings(field, term, schema.Fields[field].Kind == FieldKind.Text);
            for (var doc = postings.Next(); doc != PostingsReader.NoMore; doc = postings.Next()) docs.Add(doc);
        }
        return docs.Count == 0 ? null : new SetMatcher([.. docs], boost);
    }
}
