namespace TipKnowledge.Search.Matching;

/// <summary>
/// Counts where the terms of a phrase stand near their places in one document, as Lucene counts. Each term has a start: its position less its
/// place. The distance of a match is that of the first and the last start. The term that comes first moves on as long as it stays first, and
/// the least distance on the way is a match's. A word that the phrase has twice takes two positions.
/// </summary>
/// <param name="positions">The positions of each term, rising.</param>
/// <param name="counts">How many positions each term has, at least one.</param>
/// <param name="places">The place of each term in the phrase.</param>
/// <param name="at">Room for a number a term.</param>
/// <param name="words">Room for another.</param>
internal ref struct SloppyPhrase(int[][] positions, int[] counts, int[] places, Span<int> at, Span<int> words)
{
    private readonly Span<int> _at = at;
    private readonly Span<int> _words = words;
    private int _last = int.MinValue;

    /// <summary>The sum of the matches with at most so many moves, one of d moves counting 1 / (1 + d).</summary>
    public float Frequency(int slop)
    {
        if (!Begin()) return 0;
        float freq = 0;
        for (var isMore = true; isMore;)
        {
            isMore = Next(out var distance);
            if (distance <= slop) freq += 1f / (1 + distance);
        }
        return freq;
    }

    private readonly int Position(int term) => positions[term][_at[term]];

    private readonly int Start(int term) => Position(term) - places[term];

    // a word's second place in the phrase begins at its second position
    private bool Begin()
    {
        for (var term = 0; term < _at.Length; term++)
        {
            _at[term] = 0;
            _words[term] = term;
            for (var other = 0; other < _at.Length; other++)
            {
                if (other == term || !IsSameWord(other, term)) continue;
                _words[term] = Math.Min(_words[term], other);
                if (places[other] < places[term]) _at[term]++;
            }
            if (_at[term] >= counts[term]) return false;
            _last = Math.Max(_last, Start(term));
        }
        return true;
    }

    // two words never stand at the same positions
    private readonly bool IsSameWord(int a, int b) =>
        positions[a].AsSpan(0, counts[a]).SequenceEqual(positions[b].AsSpan(0, counts[b]));

    private bool Next(out int distance)
    {
        var first = First(-1);
        var next = Start(First(first));
        distance = _last - Start(first);
        while (Move(first) && PartTwins(first))
        {
            if (Start(first) > next) return true;
            distance = Math.Min(distance, _last - Start(first));
        }
        return false;
    }

    private readonly int First(int except)
    {
        var first = -1;
        for (var term = 0; term < _at.Length; term++)
            if (term != except && (first < 0 || IsBefore(term, first)))
                first = term;
        return first;
    }

    private readonly bool IsBefore(int a, int b) => Start(a) < Start(b) || (Start(a) == Start(b) && places[a] < places[b]);

    private bool Move(int term)
    {
        if (++_at[term] >= counts[term]) return false;
        _last = Math.Max(_last, Start(term));
        return true;
    }

    // of two places of one word that have come to one position, the first moves on
    private bool PartTwins(int term)
    {
        for (var twin = TwinAt(term); twin >= 0; twin = TwinAt(term))
        {
            if (IsBefore(twin, term)) term = twin;
            if (!Move(term)) return false;
        }
        return true;
    }

    private readonly int TwinAt(int term)
    {
        for (var other = 0; other < _at.Length; other++)
            if (other != term && _words[other] == _words[term] && Position(other) == Position(term))
                return other;
        return -1;
    }
}
