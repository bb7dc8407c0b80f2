namespace TipKnowledge.Corpus.Reading.Columns;

/// <summary>A line of text with the columns that its characters stand in, counted in UTF-16 code units from the line's beginning.</summary>
internal readonly ref struct Row
{
    /// <summary>Fewer spaces than these part words, not columns.</summary>
    private const int NarrowestGap = 3;

    private readonly string _text;
    private readonly SourceLine _line;
    private readonly int _start;

    private Row(string text, SourceLine line, int start) => (_text, _line, _start) = (text, line, start);

    /// <summary>The row of a line, which is without white space at its ends.</summary>
    public static Row Of(string text, SourceLine line)
    {
        var start = line.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\uFEFF' or '\u00A0') start--;
        return new Row(text, line, start);
    }

    /// <summary>The column behind the one wide gap inside the line; 0 where there is none, or more than one.</summary>
    public int OnlyGap()
    {
        int found = 0, spaces = 0;
        for (var i = _line.Start; i < _line.End; i++)
        {
            if (_text[i] == ' ')
            {
                spaces++;
                continue;
            }
            if (spaces >= NarrowestGap)
            {
                if (found > 0) return 0;
                found = i - _start;
            }
            spaces = 0;
        }
        return found;
    }

    /// <summary>Whether the two columns before a gutter's end have no text.</summary>
    public bool IsClear(int gutter) => IsBlank(_start + gutter - 1) && IsBlank(_start + gutter - 2);

    /// <summary>Whether there is text on both sides of a gutter.</summary>
    public bool IsBoth(int gutter) =>
        !_line.IsBlank && IsClear(gutter) && _line.Start < _start + gutter && _line.End > _start + gutter;

    /// <summary>The text left and right of a gutter; blank where there is none.</summary>
    public (SourceLine Left, SourceLine Right) Cut(int gutter)
    {
        var right = Math.Clamp(_start + gutter, _line.Start, _line.End);
        var left = right;
        while (left > _line.Start && _text[left - 1] == ' ') left--;
        while (right < _line.End && _text[right] == ' ') right++;
        return (new SourceLine(_line.Start, left), new SourceLine(right, _line.End));
    }

    private bool IsBlank(int at) => at < _line.Start || at >= _line.End || _text[at] == ' ';
}
