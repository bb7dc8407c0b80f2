using System.Runtime.InteropServices;
using System.Text;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>
/// Finds the terms of a dictionary that are a few edits away from a word: a letter put in, left out or replaced, or two neighbours exchanged
/// (optimal string alignment; Damerau 1964). Goes through the dictionary as through a trie: rows of the table of edits are kept for the
/// letters that a term shares with the one before, and where no row can lead to a match the search goes on at the next term that can.
/// </summary>
internal sealed class FuzzyTerms
{
    private const int LastRune = 0x10FFFF;

    private readonly DictionaryReader _terms;
    private readonly int[] _word;
    private readonly int _mostEdits;
    private readonly int _width;
    private readonly List<int> _rows;
    private readonly List<int> _letters = [];
    private readonly byte[] _seek;
    private int _ordinal;

    /// <param name="terms">The dictionary.</param>
    /// <param name="word">The word.</param>
    /// <param name="mostEdits">How many edits there may be.</param>
    public FuzzyTerms(DictionaryReader terms, string word, int mostEdits)
    {
        _terms = terms;
        _word = [.. word.EnumerateRunes().Select(r => r.Value)];
        _mostEdits = mostEdits;
        _width = _word.Length + 1;
        _rows = [.. Enumerable.Range(0, _width)];
        _seek = new byte[4 * (word.Length + mostEdits + 2)];
    }

    /// <summary>The place of the term last found.</summary>
    public int Ordinal => _ordinal - 1;

    /// <summary>How many edits away it is.</summary>
    public int Edits { get; private set; }

    /// <summary>How many letters it has.</summary>
    public int Letters => _letters.Count;

    /// <summary>Goes to the next term that is near enough; <see langword="false"/> where there is none.</summary>
    public bool MoveNext()
    {
        while (_ordinal < _terms.TermCount)
        {
            var dead = Follow(_terms.Term(_ordinal));
            if (dead < 0)
            {
                _ordinal++;
                Edits = Row(_letters.Count)[^1];
                if (Edits <= _mostEdits) return true;
            }
            else if (!Skip(dead))
            {
                return false;
            }
        }
        return false;
    }

    // makes rows for the letters of a term; returns the letter at which no match can follow, or -1
    private int Follow(ReadOnlySpan<byte> term)
    {
        var depth = 0;
        while (!term.IsEmpty)
        {
            Rune.DecodeFromUtf8(term, out var rune, out var length);
            if (depth == _letters.Count || _letters[depth] != rune.Value)
            {
                Truncate(depth);
                _letters.Add(rune.Value);
                if (!AddRow(depth, rune.Value)) return depth;
            }
            term = term[length..];
            depth++;
        }
        Truncate(depth);
        return -1;
    }

    // the row below, and whether it has a number of edits that is not too many
    private bool AddRow(int depth, int letter)
    {
        var start = _rows.Count;
        for (var j = 0; j < _width; j++) _rows.Add(0);
        var row = CollectionsMarshal.AsSpan(_rows);
        var below = row.Slice(start, _width);
        var above = row.Slice(start - _width, _width);
        var least = below[0] = depth + 1;
        for (var j = 1; j < _width; j++)
        {
            var same = _word[j - 1] == letter ? 0 : 1;
            var edits = Math.Min(Math.Min(above[j], below[j - 1]) + 1, above[j - 1] + same);
            if (j > 1 && depth > 0 && letter == _word[j - 2] && _letters[depth - 1] == _word[j - 1])
                edits = Math.Min(edits, row[start - (2 * _width) + j - 2] + 1);
            below[j] = edits;
            least = Math.Min(least, edits);
        }
        return least <= _mostEdits;
    }

    // goes to the first term behind all that start with the letters up to a dead one
    private bool Skip(int dead)
    {
        var next = NextLetter(dead);
        var length = 0;
        for (var i = 0; i < dead; i++) length += new Rune(_letters[i]).EncodeToUtf8(_seek.AsSpan(length));
        length += new Rune(next ?? Following(_letters[dead])).EncodeToUtf8(_seek.AsSpan(length));
        // the last of all letters has none behind it, and must not keep the search where it is
        _ordinal = Math.Max(_terms.LowerBoundNear(_seek.AsSpan(0, length), _ordinal), _ordinal + 1);
        return _ordinal < _terms.TermCount;
    }

    // where all edits are used up, only a letter of the word itself can go on: the next of these
    private int? NextLetter(int dead)
    {
        var row = Row(dead);
        var letter = _letters[dead];
        int? next = null;
        for (var j = 0; j < _width; j++)
        {
            if (row[j] < _mostEdits) return null;
            if (j < _word.Length && row[j] == _mostEdits) Consider(_word[j]);
        }
        if (dead > 0)
        {
            var before = Row(dead - 1);
            for (var j = 0; j + 1 < _word.Length; j++)
                if (before[j] < _mostEdits && _letters[dead - 1] == _word[j + 1]) Consider(_word[j]);
        }
        // none goes on: behind all that share the letters before
        return next ?? LastRune;

        void Consider(int candidate)
        {
            if (candidate > letter && (next is null || candidate < next)) next = candidate;
        }
    }

    private static int Following(int letter) => letter + 1 is >= 0xD800 and <= 0xDFFF ? 0xE000 : Math.Min(letter + 1, LastRune);

    private ReadOnlySpan<int> Row(int depth) =>
        CollectionsMarshal.AsSpan(_rows).Slice(depth * _width, _width);

    private void Truncate(int depth)
    {
        if (depth >= _letters.Count) return;
        _letters.RemoveRange(depth, _letters.Count - depth);
        _rows.RemoveRange((depth + 1) * _width, _rows.Count - ((depth + 1) * _width));
    }
}
