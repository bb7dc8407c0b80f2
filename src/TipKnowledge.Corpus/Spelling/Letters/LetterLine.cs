namespace TipKnowledge.Corpus.Spelling.Letters;

/// <summary>A line in the making: its characters, and for each the stretch of the source that it stands for, in UTF-16 code units.</summary>
internal sealed class LetterLine
{
    private char[] _text = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where the source of a character starts.</summary>
    public int SourceStart(int at) => _starts[at];

    /// <summary>Where the source of a character ends, exclusive.</summary>
    public int SourceEnd(int at) => _ends[at];

    /// <summary>Starts anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds characters that stand in the source as they are.</summary>
    public void Copy(ReadOnlySpan<char> text, int source)
    {
        Reserve(text.Length);
        foreach (var c in text) Put(c, source, ++source);
    }

    /// <summary>Adds a character that stands for a stretch of the source.</summary>
    public void Add(char c, int start, int end)
    {
        Reserve(1);
        Put(c, start, end);
    }

    /// <summary>Goes on with the first characters of another line, behind a space that stands for the line break between; that line loses them.</summary>
    public void TakeStart(LetterLine next, int length)
    {
        Add(' ', _ends[Length - 1], _ends[Length - 1] + 1);
        for (var i = 0; i < length; i++) Add(next._text[i], next._starts[i], next._ends[i]);
        while (length < next.Length && char.IsWhiteSpace(next._text[length])) length++;
        for (var i = length; i < next.Length; i++) next.Move(i, i - length);
        next.Length -= length;
    }

    /// <summary>Takes characters out.</summary>
    /// <param name="places">Their places, rising.</param>
    public void Remove(List<int> places)
    {
        int kept = 0, taken = 0;
        for (var i = 0; i < Length; i++)
        {
            if (taken < places.Count && places[taken] == i) taken++;
            else Move(i, kept++);
        }
        Length = kept;
    }

    private void Move(int from, int to) => (_text[to], _starts[to], _ends[to]) = (_text[from], _starts[from], _ends[from]);

    private void Put(char c, int start, int end)
    {
        (_text[Length], _starts[Length], _ends[Length]) = (c, start, end);
        Length++;
    }

    private void Reserve(int more)
    {
        if (Length + more <= _text.Length) return;
        var size = Math.Max(_text.Length * 2, Length + more);
        Array.Resize(ref _text, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
