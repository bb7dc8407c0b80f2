using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Clean text in the making: characters of the source with the place of each. Line breaks and runs of spaces become one space that stands for
/// the first of them, so that every character of the result is one character of the source.
/// </summary>
internal sealed class CleanText(SourceDocument document, WordEvidence words)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private readonly List<TextSpan> _emphasis = [];

    public string Text => _text.ToString();

    public ImmutableArray<TextSpan> Emphasis => [.. _emphasis];

    /// <summary>Where the first character stands in the source, in UTF-16 code units.</summary>
    public int SourceStart => _offsets[0];

    /// <summary>Goes on with a line, or with what is left of it behind a label.</summary>
    public void Append(SourceLine line)
    {
        if (line.IsBlank) return;
        if (_text.Length > 0) Join(line);
        for (var at = line.Start; at < line.End; at++)
        {
            var c = document.Text[at];
            if (c is '\u00AD' or '\u200B' or '\uFEFF' || (char.IsControl(c) && !char.IsWhiteSpace(c))) continue;
            if (!char.IsWhiteSpace(c)) Put(c, at);
            else if (_text.Length > 0 && _text[^1] != ' ') Put(' ', at);
        }
    }

    /// <summary>Takes out Markdown's emphasis marks (<c>*human trafficking*</c>) and remembers what they stood around.</summary>
    public void ReadEmphasis()
    {
        var text = _text.ToString();
        if (!text.Contains('*')) return;
        var marks = EmphasisMarks(text);
        if (marks.Count == 0) return;
        var offsets = _offsets.ToArray();
        _text.Clear();
        _offsets.Clear();
        var next = 0;
        foreach (var (open, close, width) in marks)
        {
            Copy(text, offsets, next, open);
            var start = _text.Length;
            Copy(text, offsets, open + width, close);
            _emphasis.Add(new TextSpan(start, _text.Length));
            next = close + width;
        }
        Copy(text, offsets, next, text.Length);
    }

    /// <summary>The map of the text, once it is complete.</summary>
    /// <param name="codePoints">Converts UTF-16 offsets of the source to code points.</param>
    public SourceMap Map(CodePointOffsets codePoints)
    {
        var runs = ImmutableArray.CreateBuilder<SourceRun>();
        for (var i = 0; i < _offsets.Count; i++)
            if (i == 0 || _offsets[i] != _offsets[i - 1] + 1)
                runs.Add(new SourceRun(i, codePoints.Of(_offsets[i])));
        return new SourceMap(runs.ToImmutable());
    }

    private void Join(SourceLine line)
    {
        if (_text[^1] == '-' && _text.Length > 1 && char.IsLetterOrDigit(_text[^2]))
        {
            var next = document.Of(line);
            var before = _text.ToString(Math.Max(0, _text.Length - 60), Math.Min(60, _text.Length) - 1);
            if (!words.KeepsHyphen(before, next)) RemoveLast();
            return;
        }
        if (_text[^1] != ' ') Put(' ', _offsets[^1] + 1);
    }

    private void Put(char c, int offset)
    {
        _text.Append(c);
        _offsets.Add(offset);
    }

    private void RemoveLast()
    {
        _text.Length--;
        _offsets.RemoveAt(_offsets.Count - 1);
    }

    private void Copy(string text, int[] offsets, int start, int end)
    {
        _text.Append(text, start, end - start);
        _offsets.AddRange(offsets.AsSpan(start, end - start));
    }

    // an opening mark has a space or a bracket before it and a letter behind it; the closing one the other way round
    private static List<(int Open, int Close, int Width)> EmphasisMarks(string text)
    {
        var marks = new List<(int, int, int)>();
        for (var open = text.IndexOf('*', StringComparison.Ordinal); open >= 0;)
        {
            var width = 1;
            while (open + width < text.Length && text[open + width] == '*') width++;
            var close = Opens(text, open, width) ? text.IndexOf('*', open + width) : -1;
            if (close > 0 && !char.IsWhiteSpace(text[close - 1]) && Stars(text, close) == width)
            {
                marks.Add((open, close, width));
                open = close + width < text.Length ? text.IndexOf('*', close + width) : -1;
            }
            else
            {
                open = open + width < text.Length ? text.IndexOf('*', open + width) : -1;
            }
        }
        return marks;
    }

    private static bool Opens(string text, int open, int width) =>
        width <= 3 && (open == 0 || !char.IsLetterOrDigit(text[open - 1])) && open + width < text.Length && !char.IsWhiteSpace(text[open + width]);

    private static int Stars(string text, int at)
    {
        var count = 0;
        while (at + count < text.Length && text[at + count] == '*') count++;
        return count;
    }
}
