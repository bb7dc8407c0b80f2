using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;
using TipKnowledge.Search.Suggestions;
using FuzzyQuery = TipKnowledge.Search.Queries.FuzzyQuery;
using TermRangeQuery = TipKnowledge.Search.Queries.TermRangeQuery;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>
/// Finds the terms that a pattern stands for, as long as the budget lasts. They do not depend on how an index is spread over segments. What goes
/// through the dictionary is given at each term; it goes on from there.
/// </summary>
internal sealed class TermExpander(IndexReader reader, LiveStatistics statistics, QueryBudget budget, CancellationToken cancellation)
{
    /// <summary>The most terms that a fuzzy query stands for; the nearest are kept (as in Lucene).</summary>
    private const int MostNear = 50;

    /// <summary>Of a longer word no near ones are looked for: no word of a text is as long, and the automaton grows with it.</summary>
    private const int LongestNear = 256;

    /// <summary>Terms that are looked at between two looks at the cancellation.</summary>
    private const int TermsPerLook = 1 << 10;

    private int _looked;

    /// <summary>The terms of a field that start with a prefix, in order.</summary>
    public IEnumerable<TermsEnum> StartingWith(string field, string prefix)
    {
        var start = new BytesRef(prefix);
        return From(field, start).TakeWhile(found => StringHelper.StartsWith(found.Term, start));
    }

    /// <summary>The terms of a field that fit a pattern.</summary>
    public IEnumerable<TermsEnum> Fitting(string field, string pattern)
    {
        var fits = new WildcardPattern(pattern);
        var characters = new char[IndexSchema.LongestTerm];
        return StartingWith(field, WildcardPattern.Prefix(pattern)).Where(found =>
        {
            var term = found.Term;
            return fits.Matches(characters.AsSpan(0, Encoding.UTF8.GetChars(term.Bytes, term.Offset, term.Length, characters, 0)));
        });
    }

    /// <summary>The terms of a field between two ends.</summary>
    public IEnumerable<TermsEnum> Between(TermRangeQuery query)
    {
        var lower = new BytesRef(query.Lower ?? "");
        var terms = From(query.Field, lower);
        if (query is { Lower: not null, IncludeLower: false }) terms = terms.SkipWhile(found => found.Term.CompareTo(lower) == 0);
        if (query.Upper is null) return terms;
        var upper = new BytesRef(query.Upper);
        return terms.TakeWhile(found => found.Term.CompareTo(upper) < (query.IncludeUpper ? 1 : 0));
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

    // segment by segment: only there does the dictionary leave out whole branches that no near word is in
    private List<(string Term, float Nearness)> AllNear(FuzzyQuery query)
    {
        var word = query.Term;
        if (word.Length > LongestNear) return [];
        var automaton = new CompiledAutomaton(new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(query.MaxEdits), true, false);
        var prefix = word[..Math.Min(query.PrefixLength, word.Length)];
        var near = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(query.Field) is not { } terms) continue;
            var found = automaton.GetTermsEnum(terms);
            while (found.MoveNext() && Look())
            {
                var term = found.Term.Utf8ToString();
                if (term.StartsWith(prefix, StringComparison.Ordinal)) near.Add(term);
            }
        }
        return [.. near.Select(term => (term, Nearness(word, term, query.MaxEdits)))];
    }

    // as in Lucene 8: the edits, against the letters of the shorter word
    private static float Nearness(string word, string term, int most) =>
        Math.Max(0, 1 - ((float)EditDistance.Of(word, term, most) / Math.Max(1, Math.Min(word.Length, term.Length))));

    private IEnumerable<TermsEnum> From(string field, BytesRef start)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms) yield break;
        var found = terms.GetEnumerator();
        if (found.SeekCeil(start) == TermsEnum.SeekStatus.END) yield break;
        while (Look())
        {
            yield return found;
            if (!found.MoveNext()) yield break;
        }
    }

    private bool Look()
    {
        if (++_looked % TermsPerLook == 0) cancellation.ThrowIfCancellationRequested();
        return budget.TakeExamined();
    }
}
