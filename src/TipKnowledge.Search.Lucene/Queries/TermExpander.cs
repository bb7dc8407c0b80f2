using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Suggestions;
using FuzzyQuery = TipKnowledge.Search.Queries.FuzzyQuery;
using TermRangeQuery = TipKnowledge.Search.Queries.TermRangeQuery;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>Finds the terms that a pattern stands for. They do not depend on how an index is spread over segments.</summary>
internal sealed class TermExpander(IndexReader reader, LiveStatistics statistics, CancellationToken cancellation)
{
    /// <summary>The most terms that a fuzzy query stands for; the nearest are kept (as in Lucene).</summary>
    private const int MostNear = 50;

    /// <summary>Terms that are looked at between two looks at the cancellation.</summary>
    private const int TermsPerLook = 1 << 12;

    /// <summary>The terms of a field that start with a prefix, in order. The object is used again for the next one.</summary>
    public IEnumerable<BytesRef> StartingWith(string field, string prefix)
    {
        var start = new BytesRef(prefix);
        return From(field, start).TakeWhile(term => StringHelper.StartsWith(term, start));
    }

    /// <summary>The terms of a field that fit a pattern.</summary>
    public IEnumerable<BytesRef> Fitting(string field, string pattern)
    {
        var fits = new WildcardPattern(pattern);
        return StartingWith(field, WildcardPattern.Prefix(pattern)).Where(term => fits.Matches(term.Utf8ToString()));
    }

    /// <summary>The terms of a field between two ends.</summary>
    public IEnumerable<BytesRef> Between(TermRangeQuery query)
    {
        var lower = new BytesRef(query.Lower ?? "");
        var terms = From(query.Field, lower);
        if (query is { Lower: not null, IncludeLower: false }) terms = terms.SkipWhile(term => term.CompareTo(lower) == 0);
        if (query.Upper is null) return terms;
        var upper = new BytesRef(query.Upper);
        return terms.TakeWhile(term => term.CompareTo(upper) < (query.IncludeUpper ? 1 : 0));
    }

    /// <summary>The terms nearest to a word that entries have, nearest first, then in order; from 1 for the word itself down to 0.</summary>
    /// <param name="query">The word, and how near.</param>
    /// <param name="start">What they start with besides.</param>
    public List<(string Term, float Nearness, int EntriesWith)> Near(FuzzyQuery query, string start = "") =>
    [
        .. AllNear(query).Where(t => t.Term.StartsWith(start, StringComparison.Ordinal)).OrderByDescending(t => t.Nearness).ThenBy(t => t.Term, StringComparer.Ordinal)
            .Select(t => (t.Term, t.Nearness, EntriesWith: statistics.EntriesWith(query.Field, new BytesRef(t.Term))))
            .Where(t => t.EntriesWith > 0)
            .Take(MostNear),
    ];

    private List<(string Term, float Nearness)> AllNear(FuzzyQuery query)
    {
        var near = new List<(string, float)>();
        if (MultiFields.GetTerms(reader, query.Field) is not { } terms) return near;
        var word = query.Term;
        var automaton = new CompiledAutomaton(new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(query.MaxEdits), true, false);
        var prefix = word[..Math.Min(query.PrefixLength, word.Length)];
        var found = automaton.GetTermsEnum(terms);
        for (var looked = 1; found.MoveNext(); looked++)
        {
            if (looked % TermsPerLook == 0) cancellation.ThrowIfCancellationRequested();
            var term = found.Term.Utf8ToString();
            if (term.StartsWith(prefix, StringComparison.Ordinal)) near.Add((term, Nearness(word, term, query.MaxEdits)));
        }
        return near;
    }

    // as in Lucene 8: the edits, against the letters of the shorter word
    private static float Nearness(string word, string term, int most) =>
        Math.Max(0, 1 - ((float)EditDistance.Of(word, term, most) / Math.Max(1, Math.Min(word.Length, term.Length))));

    private IEnumerable<BytesRef> From(string field, BytesRef start)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms) yield break;
        var found = terms.GetEnumerator();
        if (found.SeekCeil(start) == TermsEnum.SeekStatus.END) yield break;
        for (var looked = 1; ; looked++)
        {
            if (looked % TermsPerLook == 0) cancellation.ThrowIfCancellationRequested();
            yield return found.Term;
            if (!found.MoveNext()) yield break;
        }
    }
}
