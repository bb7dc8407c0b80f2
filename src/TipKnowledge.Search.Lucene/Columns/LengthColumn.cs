using Lucene.Net.Index;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>How many words each entry of a segment has in a text field, in memory, as the code that scores go by.</summary>
internal sealed class LengthColumn
{
    private readonly byte[] _codes;

    private LengthColumn(byte[] codes) => _codes = codes;

    /// <summary>The code of an entry's length, as <see cref="LengthCode"/> makes it.</summary>
    public byte Of(int doc) => _codes[doc];

    /// <summary>Reads a field of a segment.</summary>
    public static LengthColumn Read(AtomicReader reader, string field)
    {
        var codes = new byte[reader.MaxDoc];
        if (reader.GetNormValues(field) is { } lengths)
            for (var doc = 0; doc < codes.Length; doc++) codes[doc] = LengthCode.Encode((int)lengths.Get(doc));
        return new LengthColumn(codes);
    }
}
