using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Matching;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Snippets;

/// <summary>Finds in a text what a query matches, exact to the character, by analysing the text again.</summary>
/// <param name="fields">The fields that the text is searched in, with the analyzer of each.</param>
public sealed class Highlighter(IReadOnlyList<(string Field, Analyzer Analyzer)> fields)
{
    private readonly record struct Word(string Term, int Start, int End, int Position);

    /// <summary>The stretches that match: words, and words of phrases only where the whole phrase stands. In order, not overlapping.</summary>
    public ImmutableArray<TextMark> Mark(Query query, string text)
    {
        var marks = new SortedSet<TextMark>();
        foreach (var (field, analyzer) in fields)
        {
            var leaves = Leaves(query, field).ToList();
            if (leaves.Count == 0) continue;
            var words = Analyse(analyzer, text);
            foreach (var leaf in leaves) Add(leaf, words, marks);
        }
        return Merged(marks);
    }

    private static List<Word> Analyse(Analyzer analyzer, string text)
    {
        var words = new List<Word>();
        var stream = analyzer.CreateStream();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext()) words.Add(new Word(stream.Term.ToString(), stream.Start, stream.End, stream.Position));
        return words;
    }

    private static IEnumerable<Query> Leaves(Query query, string field) => query switch
    {
        BooleanQuery q => q.Clauses.Where(c => c.Occur is Occur.Must or Occur.Should).SelectMany(c => Leaves(c.Query, field)),
        DisjunctionMaxQuery q => q.Queries.SelectMany(x => Leaves(x, field)),
        BoostQuery q => Leaves(q.Query, field),
        ConstantScoreQuery q => Leaves(q.Query, field),
        TermQuery q when q.Field == field => [q],
        PhraseQuery q when q.Field == field => [q],
        PrefixQuery q when q.Field == field => [q],
        WildcardQuery q when q.Field == field => [q],
        FuzzyQuery q when q.Field == field => [q],
        TermRangeQuery q when q.Field == field => [q],
        _ => [],
    };

    private static void Add(Query leaf, List<Word> words, SortedSet<TextMark> marks)
    {
        if (leaf is PhraseQuery phrase)
        {
            AddPhrase(phrase, words, marks);
            return;
        }
        var matches = Matches(leaf);
        foreach (var word in words)
            if (matches(word.Term)) marks.Add(new TextMark(word.Start, word.End));
    }

    private static Func<string, bool> Matches(Query leaf) => leaf switch
    {
        TermQuery q => term => term == q.Term,
        PrefixQuery q => term => term.StartsWith(q.Prefix, StringComparison.Ordinal),
        WildcardQuery q => new WildcardPattern(q.Pattern).Matches,
        FuzzyQuery q => term => EditDistance.Of(q.Term, term, q.MaxEdits) <= q.MaxEdits,
        TermRangeQuery q => term => (q.Lower is null || string.CompareOrdinal(term, q.Lower) >= (q.IncludeLower ? 0 : 1))
            && (q.Upper is null || string.CompareOrdinal(term, q.Upper) <= (q.IncludeUpper ? 0 : -1)),
        _ => _ => false,
    };

    private static void AddPhrase(PhraseQuery phrase, List<Word> words, SortedSet<TextMark> marks)
    {
        var first = phrase.Terms[0];
        foreach (var word in words)
        {
            if (word.Term != first.Term) continue;
            var start = word.Position - first.Position;
            var found = phrase.Terms
                .Select(t => words.FindIndex(w => w.Term == t.Term && Math.Abs(w.Position - t.Position - start) <= phrase.Slop))
                .ToList();
            if (found.Contains(-1)) continue;
            foreach (var index in found) marks.Add(new TextMark(words[index].Start, words[index].End));
        }
    }

    private static ImmutableArray<TextMark> Merged(SortedSet<TextMark> marks)
    {
        var merged = ImmutableArray.CreateBuilder<TextMark>(marks.Count);
        foreach (var mark in marks)
        {
            if (merged.Count > 0 && mark.Start < merged[^1].End) merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, mark.End) };
            else merged.Add(mark);
        }
        return merged.ToImmutable();
    }
}
