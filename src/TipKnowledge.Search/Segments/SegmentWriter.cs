using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>Writes a buffer as a segment file. Its mirror is <see cref="SegmentReader"/>.</summary>
internal sealed class SegmentWriter
{
    private readonly SectionWriter _file;
    private readonly SegmentBuffer _buffer;
    private readonly PostingsWriter _postings = new();

    private SegmentWriter(Stream stream, SegmentBuffer buffer)
    {
        _file = new SectionWriter(stream);
        _buffer = buffer;
    }

    /// <summary>Writes what a buffer holds.</summary>
    /// <returns>How many bytes the file has.</returns>
    public static long Write(Stream stream, SegmentBuffer buffer, IndexSchema schema)
    {
        var writer = new SegmentWriter(stream, buffer);
        writer._file.Write(SegmentFormat.Magic);
        writer._file.WriteInt(buffer.DocCount);
        for (var field = 0; field < schema.Fields.Length; field++)
        {
            switch (schema.Fields[field].Kind)
            {
                case FieldKind.Number:
                    writer._file.Section(SegmentFormat.Numbers(field), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(buffer.Numbers[field])));
                    break;
                case FieldKind.Keyword:
                    writer.WriteKeywords(field);
                    break;
                default:
                    writer.WriteText(field);
                    break;
            }
        }
        buffer.Stored.EndBlock();
        writer._file.Section(SegmentFormat.StoredData, buffer.StoredBlocks);
        writer._file.Section(SegmentFormat.StoredIndex, buffer.Stored.Index.Bytes);
        return writer._file.WriteContents();
    }

    private void WriteKeywords(int field)
    {
        var table = _buffer.Terms(field);
        var terms = new TermsWriter(_file, field, hasPositions: false, _postings);
        foreach (var id in table.Sorted())
        {
            var postings = table.Postings(id);
            for (var doc = -1; !postings.IsAtEnd;)
            {
                doc += (int)(postings.ReadVInt() >> 1);
                terms.BeginDoc(doc);
                terms.EndDoc(0);
            }
            terms.EndTerm(table.Bytes(id));
        }
        terms.End(_buffer.DocCount);
    }

    private void WriteText(int field)
    {
        var table = _buffer.Terms(field);
        var terms = new TermsWriter(_file, field, hasPositions: true, _postings);
        foreach (var id in table.Sorted())
        {
            WritePostings(terms, table.Postings(id), _buffer.Norms[field].Bytes);
            terms.EndTerm(table.Bytes(id));
        }
        terms.End(_buffer.DocCount);
        _file.Section(SegmentFormat.Norms(field), _buffer.Norms[field].Bytes);
        WriteLengths(_file, field, _buffer.TotalLengths[field], _buffer.FieldDocs[field]);
    }

    // as a term table keeps them: an odd number begins a document, an even one is a step to its next position
    private static void WritePostings(TermsWriter terms, SlicePool.Reader postings, ReadOnlySpan<byte> norms)
    {
        var doc = -1;
        while (!postings.IsAtEnd)
        {
            var step = postings.ReadVInt();
            if ((step & 1) != 0)
            {
                if (doc >= 0) terms.EndDoc(norms[doc]);
                doc += (int)(step >> 1);
                terms.BeginDoc(doc);
                step = postings.ReadVInt() << 1;
            }
            terms.AddPosition((int)(step >> 1));
        }
        terms.EndDoc(norms[doc]);
    }

    /// <summary>Writes the sum of the lengths of a field, and how many documents have it.</summary>
    public static void WriteLengths(SectionWriter file, int field, long totalLength, int documents)
    {
        file.Begin();
        file.WriteLong(totalLength);
        file.WriteInt(documents);
        file.End(SegmentFormat.Lengths(field));
    }
}
