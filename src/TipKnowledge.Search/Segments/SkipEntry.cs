using System.Buffers.Binary;

namespace TipKnowledge.Search.Segments;

/// <summary>What the table of blocks says of one block of a term's postings, so that it can be passed over, or reached, without reading those before.</summary>
internal static class SkipEntry
{
    /// <summary>Bytes of an entry of a keyword: last document (4), start of the block among the documents (4).</summary>
    public const int KeywordLength = 8;

    /// <summary>
    /// Bytes of an entry of a text term: as of a keyword, then the start of the block of positions in which the first document's begin (4), how
    /// many of that block are others' (1), a free byte, and three impacts of frequency (1) and length (1).
    /// </summary>
    public const int TextLength = 20;

    private const int BlockStart = 4;
    private const int Positions = 8;
    private const int Others = 12;
    private const int Impacts = 14;

    public static int LengthOf(bool hasPositions) => hasPositions ? TextLength : KeywordLength;

    public static int LastDocOf(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt32LittleEndian(entry);

    public static int StartOf(ReadOnlySpan<byte> entry) => BinaryPrimitives.ReadInt32LittleEndian(entry[BlockStart..]);

    public static (int Start, int Others) PositionsOf(ReadOnlySpan<byte> entry) =>
        (BinaryPrimitives.ReadInt32LittleEndian(entry[Positions..]), entry[Others]);

    public static Impact ImpactOf(ReadOnlySpan<byte> entry, int at) => new(entry[Impacts + (2 * at)], entry[Impacts + (2 * at) + 1]);

    public static void Write(ByteBuffer to, int lastDoc, int start)
    {
        Span<byte> entry = stackalloc byte[KeywordLength];
        BinaryPrimitives.WriteInt32LittleEndian(entry, lastDoc);
        BinaryPrimitives.WriteInt32LittleEndian(entry[BlockStart..], start);
        to.Write(entry);
    }

    public static void WritePositions(ByteBuffer to, (int Start, int Others) positions, ReadOnlySpan<Impact> impacts)
    {
        Span<byte> rest = stackalloc byte[TextLength - KeywordLength];
        rest.Clear();
        BinaryPrimitives.WriteInt32LittleEndian(rest, positions.Start);
        rest[Others - KeywordLength] = (byte)positions.Others;
        for (var i = 0; i < impacts.Length; i++)
        {
            rest[Impacts - KeywordLength + (2 * i)] = impacts[i].Freq;
            rest[Impacts - KeywordLength + (2 * i) + 1] = impacts[i].Norm;
        }
        to.Write(rest);
    }
}
