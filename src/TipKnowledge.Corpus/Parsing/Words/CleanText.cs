using System.Collections.Immutable;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing.Words;

/// <summary>
/// Clean text in the making: characters of the document's words with the place of each. Line breaks and runs of spaces become one space
/// that stands for the first of them, so that every character of the result is one of these. One object makes the text of passage after
/// passage.
/// </summary>
internal sealed class CleanText(SourceDocument document, WordEvidence words)
{
    /// <summary>How much of the text before a hyphen tells whether it stays: no word is longer.</summary>
    private const int LongestBeforeHyphen = 60;

    // where characters follow each other here and in the document's words, only the first one's place is kept
    private readonly List<Run> _runs = [];
    private readonly List<SourceRun> _mapped = [];
    private readonly List<TextSpan> _emphasis = [];
    private readonly List<NoteMark> _notes = [];
    private char[] _text = new char[4096];
    private int _length;

    // the place in the document's words behind the last character
    private int _next;

    // the place behind the last line, marks of notes included: what a space between lines stands for
    private int _lineEnd;

    // whether the last line ended in a sign that only breaks a word, which is not in the text
    private bool _isBroken;

    private readonly record struct Run(int TextStart, int Start);

    public bool IsEmpty => _length == 0;

    public string Text => new(_text, 0, _length);

    public ImmutableArray<TextSpan> Emphasis => [.. _emphasis];

    public ImmutableArray<NoteMark> NoteMarks => [.. _notes];

    /// <summary>Starts the next passage's text.</summary>
    public void Clear()
    {
        _runs.Clear();
        _emphasis.Clear();
        _notes.Clear();
        (_length, _next, _isBroken) = (0, 0, false);
    }

    /// <summary>How long the text is so far, in UTF-16 code units.</summary>
    public int Length => _length;

    /// <summary>Remembers a footnote's mark at the end of the text so far, which is not appended.</summary>
    public void AddNoteMark(string label) => _notes.Add(new NoteMark(_length, label));

    /// <summary>Goes on with a line, or with what is left of it behind a label.</summary>
    public void Append(SourceLine line)
    {
        if (line.IsBlank) return;
        // a line and the space before it
        if (_text.Length - _length <= line.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + line.Length + 1));
        var source = document.Of(line);
        if (_length > 0) Join(source);
        _lineEnd = line.End;
        _isBroken = LineEnds.BreaksWord(source);
        Put(LineEnds.WithoutBreak(source), line.Start);
    }

    /// <summary>Goes on with more of the same line, right behind what was last appended.</summary>
    public void AppendRest(SourceLine rest)
    {
        _lineEnd = rest.End;
        if (rest.IsBlank) return;
        if (_text.Length - _length <= rest.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + rest.Length + 1));
        var source = document.Of(rest);
        _isBroken = LineEnds.BreaksWord(source);
        Put(LineEnds.WithoutBreak(source), rest.Start);
    }

    private void Put(ReadOnlySpan<char> source, int start)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is > ' ' and < '\u007F')
            {
                Put(c, start + i);
                continue;
            }
            if (IsInvisible(c)) continue;
            if (!char.IsWhiteSpace(c)) Put(c, start + i);
            else if (_length > 0 && _text[_length - 1] != ' ') Put(' ', start + i);
        }
    }

    /// <summary>
    /// Takes out Markdown's emphasis marks (<c>*human trafficking*</c>, <c>_ibid._</c>) and remembers what they stood around.
    /// </summary>
    public void ReadEmphasis()
    {
        var pairs = EmphasisMarks.Find(_text.AsSpan(0, _length));
        if (pairs.Count == 0) return;
        var runs = _runs.ToArray();
        var (run, length, next) = (0, _length, 0);
        var (opened, start) = (0, 0);
        _runs.Clear();
        _length = 0;
        foreach (var (at, width, isOpening) in Marks(pairs))
        {
            Keep(runs, ref run, next, at);
            next = at + width;
            // what is emphasised twice is one stretch, the outer one
            if (isOpening && opened++ == 0) start = _length;
            else if (!isOpening && --opened == 0) _emphasis.Add(new TextSpan(start, _length));
        }
        Keep(runs, ref run, next, length);
        MoveNoteMarks(pairs);
    }

    // each mark of emphasis before one of a note takes its width from the place
    private void MoveNoteMarks(List<EmphasisPair> pairs)
    {
        var marks = Marks(pairs);
        int next = 0, removed = 0;
        for (var i = 0; i < _notes.Count; i++)
        {
            while (next < marks.Count && marks[next].At < _notes[i].Offset) removed += marks[next++].Width;
            _notes[i] = _notes[i] with { Offset = _notes[i].Offset - removed };
        }
    }

    /// <summary>The map of the text, once it is complete.</summary>
    /// <param name="places">From the document's words to the source.</param>
    public SourceMap Map(SourcePlaces places)
    {
        _mapped.Clear();
        for (var i = 0; i < _runs.Count; i++)
        {
            var (text, words) = _runs[i];
            var end = i + 1 < _runs.Count ? _runs[i + 1].TextStart : _length;
            places.AddRuns(words, words + end - text, text, _mapped);
        }
        return new SourceMap([.. _mapped]);
    }

    // soft hyphens, places to break at or not, marks of direction, control characters: they part no word and are none
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && !char.IsWhiteSpace(c));

    private void Join(ReadOnlySpan<char> line)
    {
        var last = _text[_length - 1];
        // a soft hyphen is in no word by itself; "Undang¬" before "Undang" still is a compound
        if (_isBroken && line.Length > 0 && !char.IsUpper(line[0])) return;
        if (_isBroken && char.IsLower(last)) { Put('-', _next); return; }
        if (LineEnds.IsHyphen(last) && _length > 1 && char.IsLetterOrDigit(_text[_length - 2]))
        {
            var before = _text.AsSpan(0, _length - 1);
            if (before.Length >= LongestBeforeHyphen) before = before[^(LongestBeforeHyphen - 1)..];
            if (!words.KeepsHyphen(before, line)) RemoveLast();
            return;
        }
        if (last != ' ') Put(' ', _lineEnd);
    }

    private void Put(char c, int source)
    {
        if (source != _next || _length == 0) _runs.Add(new Run(_length, source));
        _text[_length++] = c;
        _next = source + 1;
    }

    private void RemoveLast()
    {
        _length--;
        if (_runs[^1].TextStart == _length) _runs.RemoveAt(_runs.Count - 1);
        _next = _runs[^1].Start + _length - _runs[^1].TextStart;
    }

    // moves a stretch of the text with its runs to the end of what is kept so far, which lies before it; run is the one that the last
    // stretch ended in
    private void Keep(Run[] runs, ref int run, int start, int end)
    {
        for (; start < end; start++)
        {
            while (run + 1 < runs.Length && runs[run + 1].TextStart <= start) run++;
            Put(_text[start], runs[run].Start + start - runs[run].TextStart);
        }
    }

    private static List<(int At, int Width, bool IsOpening)> Marks(List<EmphasisPair> pairs)
    {
        var marks = new List<(int At, int Width, bool IsOpening)>(2 * pairs.Count);
        foreach (var pair in pairs)
        {
            marks.Add((pair.Open, pair.Width, true));
            marks.Add((pair.Close, pair.Width, false));
        }
        marks.Sort();
        return marks;
    }
}
