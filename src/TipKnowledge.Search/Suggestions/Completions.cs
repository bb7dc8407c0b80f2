using System.Collections.Immutable;

namespace TipKnowledge.Search.Suggestions;

/// <summary>
/// Completes what is typed, whatever the case and the diacritics, from the start of any word of an entry. The texts are sorted, and the best of all that share a beginning are found by range maxima (Hsu and Ottaviano, "Space-efficient
/// data structures for top-k completion", WWW 2013), without looking at the others. Thread-safe.
/// </summary>
public sealed class Completions<T>
    where T : notnull
{
    /// <summary>How much an entry counts where its second or a later word is typed: less than one that starts so.</summary>
    private const double LaterWord = 0.5;

    /// <summary>Shorter beginnings are near nearly everything.</summary>
    private const int ShortestWithTypo = 4;

    /// <summary>From here on the first letter may be the wrong one; it seldom is.</summary>
    private const int ShortestWithAnyTypo = 6;

    private readonly string[] _keys;
    private readonly T[] _values;
    private readonly double[] _weights;
    private readonly RangeMaximum _best;

    /// <param name="entries">What can be suggested.</param>
    public Completions(IEnumerable<CompletionEntry<T>> entries)
    {
        var keys = entries.SelectMany(Keys).ToArray();
        Array.Sort(keys, (a, b) => string.CompareOrdinal(a.Text, b.Text));
        _keys = [.. keys.Select(k => k.Text)];
        _values = [.. keys.Select(k => k.Value)];
        _weights = [.. keys.Select(k => k.Weight)];
        _best = new RangeMaximum(_weights);
    }

    /// <summary>The things of most weight that begin as typed.</summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<T> Complete(string typed, int most)
    {
        var prefix = CompletionKey.Of(typed);
        return prefix.Length == 0 ? [] : Best([RangeOf(prefix)], most);
    }

    /// <summary>The things of most weight that begin as typed but for one typo: a letter too many, missing or other, or two exchanged.</summary>
    /// <param name="typed">What was typed so far; nothing is near less than four letters.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<T> CompleteNear(string typed, int most)
    {
        var prefix = CompletionKey.Of(typed);
        return prefix.Length < ShortestWithTypo ? [] : Best(OneTypoAway(prefix), most);
    }

    private static IEnumerable<CompletionEntry<T>> Keys(CompletionEntry<T> entry)
    {
        var text = CompletionKey.Of(entry.Text).TrimEnd();
        if (text.Length == 0) yield break;
        yield return entry with { Text = text };
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
            yield return entry with { Text = text[(space + 1)..], Weight = entry.Weight * LaterWord };
    }

    // takes the greatest of all ranges, and puts back what lies on its two sides
    private ImmutableArray<T> Best(IEnumerable<(int Start, int End)> ranges, int most)
    {
        var queue = new PriorityQueue<(int Start, int End, int Best), (double Less, int Place)>();
        foreach (var (start, end) in ranges) Enqueue(start, end);
        var found = new HashSet<T>();
        var ordered = ImmutableArray.CreateBuilder<T>();
        while (ordered.Count < most && queue.TryDequeue(out var range, out _))
        {
            if (found.Add(_values[range.Best])) ordered.Add(_values[range.Best]);
            Enqueue(range.Start, range.Best);
            Enqueue(range.Best + 1, range.End);
        }
        return ordered.ToImmutable();

        void Enqueue(int start, int end)
        {
            if (start >= end) return;
            var best = _best.Of(start, end);
            queue.Enqueue((start, end, best), (-_weights[best], best));
        }
    }

    // a letter too many, two exchanged, one other, one missing: at each place, with only those letters that some text has there
    private IEnumerable<(int Start, int End)> OneTypoAway(string typed)
    {
        for (var i = typed.Length < ShortestWithAnyTypo ? 1 : 0; i < typed.Length; i++)
        {
            var head = typed[..i];
            var (start, end) = RangeOf(head);
            if (start >= end) yield break;
            yield return RangeOf(head + typed[(i + 1)..]);
            if (i + 1 < typed.Length) yield return RangeOf(head + typed[i + 1] + typed[i] + typed[(i + 2)..]);
            foreach (var letter in LettersAt(i, start, end))
            {
                yield return RangeOf(head + letter + typed[(i + 1)..]);
                yield return RangeOf(head + letter + typed[i..]);
            }
        }
    }

    private IEnumerable<char> LettersAt(int depth, int start, int end)
    {
        for (var at = start; at < end;)
        {
            if (_keys[at].Length <= depth)
            {
                at++;
                continue;
            }
            var letter = _keys[at][depth];
            yield return letter;
            at = LowerBound(_keys[at][..depth] + (char)(letter + 1), at, end);
        }
    }

    private (int Start, int End) RangeOf(string prefix)
    {
        var start = LowerBound(prefix, 0, _keys.Length);
        return (start, LowerBound(prefix + char.MaxValue, start, _keys.Length));
    }

    private int LowerBound(string key, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(_keys[middle], key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
