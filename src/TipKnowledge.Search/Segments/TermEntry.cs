namespace TipKnowledge.Search.Segments;

/// <summary>A term of one segment's dictionary.</summary>
/// <param name="Ordinal">Its place in order, from 0.</param>
/// <param name="DocFreq">Documents that have it, deleted ones counted.</param>
/// <param name="TotalFreq">Occurrences in all.</param>
/// <param name="Offset">Where its postings start in their section; of a keyword that one document has, that document.</param>
/// <param name="DocsLength">Bytes of its documents and frequencies; the table of blocks follows them.</param>
/// <param name="PositionsLength">Bytes of its positions, behind the table of blocks.</param>
/// <param name="PositionsTail">Bytes of the positions, at their end, that are not in blocks.</param>
internal readonly record struct TermEntry(
    int Ordinal, int DocFreq, long TotalFreq, long Offset, int DocsLength, int PositionsLength, int PositionsTail)
{
    /// <summary>How many blocks its documents make, the last one short.</summary>
    public int Blocks => (DocFreq + BlockCodec.Size - 1) / BlockCodec.Size;
}
