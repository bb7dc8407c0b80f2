using System.Text;

namespace TipKnowledge.Corpus.Spelling.Letters;

/// <summary>
/// Writes letters in one form, whatever form the source has: a letter and its marks as one character where there is one (Unicode's form NFC),
/// and what is only another shape of letters as these letters: <c>ﬁ</c> as <c>fi</c>, <c>Ａ</c> as <c>A</c>, <c>Ⅳ</c> as <c>IV</c>. Raised
/// digits stay: they are footnotes' marks.
/// </summary>
internal sealed class LetterForms
{
    /// <summary>Letters with more marks stay as they are, as Unicode's Stream-Safe Text Format has it (UAX #15): no language writes them.</summary>
    private const int MostMarks = 30;

    private readonly List<int> _letters = [];

    /// <summary>Whether anything in a text may have another form.</summary>
    public static bool Occur(ReadOnlySpan<char> text) => LetterTable.FirstTelling(text) >= 0;

    /// <summary>Adds a text to a line, its letters in one form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where it stands in the source.</param>
    /// <param name="line">The line.</param>
    public void Read(ReadOnlySpan<char> text, int source, LetterLine line)
    {
        for (var at = 0; at < text.Length;)
        {
            var telling = LetterTable.FirstTelling(text[at..]);
            var start = telling < 0 ? text.Length : at + telling;
            // a mark belongs to the letter before it
            if (start < text.Length && start > at && LetterTable.Joins(RuneAt(text[start..], out _))) start -= WidthBefore(text, start);
            line.Copy(text[at..start], source + at);
            at = start == text.Length ? start : start + ReadLetter(text[start..], source + start, line);
        }
    }

    // one letter with what joins it; returns how much of the text that is
    private int ReadLetter(ReadOnlySpan<char> text, int source, LetterLine line)
    {
        _letters.Clear();
        var first = RuneAt(text, out var end);
        var marks = 0;
        Decompose(first);
        for (; end < text.Length && RuneAt(text[end..], out var width) is var next && LetterTable.Joins(next); end += width)
            if (marks++ < MostMarks) Decompose(next);
        Order();
        Compose();
        if (marks > MostMarks || first == Rune.ReplacementChar.Value || IsSame(text[..end])) line.Copy(text[..end], source);
        else if (end == 1 && _letters is [<= char.MaxValue]) line.Copy([(char)_letters[0]], source);
        else Write(source, source + end, line);
        return end;
    }

    private void Write(int start, int end, LetterLine line)
    {
        Span<char> units = stackalloc char[2];
        foreach (var letter in _letters)
        {
            var count = new Rune(letter).EncodeToUtf16(units);
            foreach (var unit in units[..count]) line.Add(unit, start, end);
        }
    }

    private void Decompose(int letter)
    {
        if (HangulSyllables.IsSyllable(letter))
        {
            var (leading, vowel, trailing) = HangulSyllables.PartsOf(letter);
            _letters.AddRange([leading, vowel]);
            if (trailing != 0) _letters.Add(trailing);
            return;
        }
        var parts = LetterTable.PartsOf(letter);
        if (parts.IsEmpty) _letters.Add(letter);
        foreach (var part in parts) Decompose(part);
    }

    // marks by their class; those of one class keep their order. They are few, so that insertion is fastest.
    private void Order()
    {
        for (var i = 1; i < _letters.Count; i++)
        {
            var place = LetterTable.ClassOf(_letters[i]);
            for (var k = i; place > 0 && k > 0 && LetterTable.ClassOf(_letters[k - 1]) > place; k--)
                (_letters[k - 1], _letters[k]) = (_letters[k], _letters[k - 1]);
        }
    }

    // a mark goes into the last letter unless one of its class, or of a later one, stands between them
    private void Compose()
    {
        int kept = 0, letter = -1, last = 0;
        for (var i = 0; i < _letters.Count; i++)
        {
            var place = LetterTable.ClassOf(_letters[i]);
            var isOpen = letter >= 0 && (kept == letter + 1 || (last != 0 && last < place));
            if (isOpen && LetterTable.WholeOf(_letters[letter], _letters[i]) is > 0 and var whole)
            {
                _letters[letter] = whole;
                continue;
            }
            if (place == 0) letter = kept;
            last = place;
            _letters[kept++] = _letters[i];
        }
        _letters.RemoveRange(kept, _letters.Count - kept);
    }

    private bool IsSame(ReadOnlySpan<char> text)
    {
        var i = 0;
        foreach (var rune in text.EnumerateRunes())
            if (i == _letters.Count || _letters[i++] != rune.Value) return false;
        return i == _letters.Count;
    }

    private static int RuneAt(ReadOnlySpan<char> text, out int width)
    {
        _ = Rune.DecodeFromUtf16(text, out var rune, out width);
        return rune.Value;
    }

    private static int WidthBefore(ReadOnlySpan<char> text, int end)
    {
        _ = Rune.DecodeLastFromUtf16(text[..end], out _, out var width);
        return width;
    }
}
