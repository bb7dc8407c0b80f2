using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Exploring;

/// <summary>
/// The words that a snapshot's passages have: for completing and for correcting what is typed. Those of one first letter are read when they
/// are first asked for, and all of them where not even the first letter is sure.
/// </summary>
internal sealed class CorpusWords(PassageSnapshot snapshot)
{
    /// <summary>The most frequent words that are kept: some ten megabytes; rarer ones are mistakes and names more often than words that are looked for.</summary>
    private const int MostWords = 100_000;

    /// <summary>Completions of a word that are tried together with the words before it.</summary>
    private const int MostTried = 24;

    /// <summary>Words before the last one that completions are tried with: each is searched for with each completion.</summary>
    private const int MostBefore = 4;

    /// <summary>Words of a query that are looked at to be corrected: whoever misspells more has pasted them.</summary>
    private const int MostCorrected = 8;

    /// <summary>A word in more passages than this is not looked at: it is one.</summary>
    private const int FrequentForm = 5;

    private static readonly SearchValues<char> Patterns = SearchValues.Create("*?~[{");

    private readonly ConcurrentDictionary<string, Once<Completions<KeyCount>>> _completions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Once<SpellingCorrector>> _correctors = new(StringComparer.Ordinal);

    /// <summary>The query typed so far, with its last word completed; those that find most first, and none that finds nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="isNear">Whether one typo in the last word is forgiven.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<KeyCount> Complete(string typed, int most, bool isNear, CancellationToken cancellation)
    {
        var (before, word) = LastWord(typed);
        if (word.Length == 0 || before.EndsWith(':')) return [];
        var isAlone = string.IsNullOrWhiteSpace(before);
        // what stands for many words is not searched once for each completion
        if (before.AsSpan().ContainsAny(Patterns)) return [];
        var tried = isAlone ? most : MostTried;
        var completions = isNear ? Completions("").CompleteNear(word, tried) : Completions(FirstLetter(word)).Complete(word, tried);
        if (isAlone) return [.. completions.Select(c => new KeyCount(before + c.Value, c.Count))];
        return
        [
            .. completions.Select(c => new KeyCount(before + c.Value, CountTogether(LastOf(before), c.Value, cancellation)))
                .Where(c => c.Count > 0)
                .OrderByDescending(c => c.Count)
                .ThenBy(c => c.Value, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>The word that a query ends with, of letters alone, and what stands before it.</summary>
    public static (string Before, string Word) LastWord(string typed)
    {
        var start = typed.Length;
        while (start > 0 && IsOfWord(typed[start - 1])) start--;
        return (typed[..start], typed[start..]);
    }

    /// <summary>A query with those of its words corrected that are hardly in the corpus, while one near is; <see langword="null"/> where there is none.</summary>
    public string? Correct(string query, CancellationToken cancellation)
    {
        var left = MostCorrected;
        var corrected = new System.Text.StringBuilder();
        var changed = false;
        for (var at = 0; at < query.Length;)
        {
            var end = at;
            while (end < query.Length && (char.IsDigit(query[end]) || IsOfWord(query[end]))) end++;
            var word = query[at..end];
            cancellation.ThrowIfCancellationRequested();
            var better = left > 0 && IsPlainWord(query, at, end) && IsRare(word) && left-- > 0
                ? Better(TextFolding.Form(word), cancellation)
                : null;
            changed |= better is not null;
            corrected.Append(better ?? word);
            if (end < query.Length) corrected.Append(query[end++]);
            at = end;
        }
        return changed ? corrected.ToString() : null;
    }

    // an accent may be a character of its own
    private static bool IsOfWord(char c) => char.IsLetter(c) || TextFolding.IsMark(c);

    // not an operator, a field's name, part of an id, a pattern or a number
    private static bool IsPlainWord(string query, int start, int end)
    {
        if (end - start is 0 || query[start..end] is "AND" or "OR" or "NOT" or "TO") return false;
        var before = start > 0 ? query[start - 1] : ' ';
        var after = end < query.Length ? query[end] : ' ';
        return before is not ('=' or ':' or '/' or '*' or '?' or '\\' or '^' or '~') && after is not (':' or '/' or '*' or '?' or '~');
    }

    private bool IsRare(string word) => snapshot.CountForm(TextFolding.Form(word)) <= FrequentForm;

    private string? Better(string word, CancellationToken cancellation) =>
        Corrector(FirstLetter(word)).Correct(word, snapshot.Search(new PassageSearch { Query = word, Take = 0 }, cancellation).Total);

    private static string LastOf(string before)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostBefore ? before : string.Join(' ', words[^MostBefore..]);
    }

    private int CountTogether(string before, string word, CancellationToken cancellation) =>
        snapshot.Search(new PassageSearch { Query = $"+({before}) +{word}", Take = 0 }, cancellation).Total;

    // an accent alone begins nothing
    private static string FirstLetter(string word) => TextFolding.Form(word) is { Length: > 0 } form ? form[..1] : "";

    private Completions<KeyCount> Completions(string beginning) => _completions.GetOrAdd(
        beginning,
        static (beginning, words) => new(() => new(words.Words(beginning, MostWords).Select(w => new CompletionEntry<KeyCount>(w.Value, w.Count, w)))),
        snapshot).Value;

    private SpellingCorrector Corrector(string beginning) => _correctors.GetOrAdd(
        beginning,
        static (beginning, words) => new(() => new([.. words.Words(beginning, MostWords).Select(w => new TermCount(w.Value, w.Count))])),
        snapshot).Value;
}
