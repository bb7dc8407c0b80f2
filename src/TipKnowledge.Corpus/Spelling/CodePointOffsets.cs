namespace TipKnowledge.Corpus.Spelling;

/// <summary>Converts UTF-16 offsets of a text to Unicode code points.</summary>
internal sealed class CodePointOffsets
{
    /// <summary>How many code units stand between two known places: a look-up scans at most so many.</summary>
    private const int Stride = 256;

    private readonly string _text;
    private readonly int[]? _known;

    public CodePointOffsets(string text)
    {
        _text = text;
        // nearly every document has no surrogate pair at all, and both counts are the same
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return;
        _known = new int[(text.Length / Stride) + 1];
        for (int i = 0, count = 0; i <= text.Length; i++)
        {
            if (i % Stride == 0) _known[i / Stride] = count;
            if (i < text.Length && !char.IsLowSurrogate(text[i])) count++;
        }
    }

    /// <summary>How many code points stand before an offset.</summary>
    public int Of(int offset)
    {
        if (_known is null) return offset;
        var block = Math.Min(offset / Stride, _known.Length - 1);
        var count = _known[block];
        for (var i = block * Stride; i < offset; i++)
            if (!char.IsLowSurrogate(_text[i])) count++;
        return count;
    }
}
