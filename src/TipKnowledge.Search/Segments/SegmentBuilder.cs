using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>
/// A segment in the making, from its first document to its file. With one thread, documents are analysed as they come; with several they
/// wait, and the whole segment is made by one of the threads. Either way the file is the same.
/// </summary>
internal sealed class SegmentBuilder
{
    private readonly IndexSchema _schema;
    private readonly IIndexDirectory _directory;
    private readonly string _file;
    private readonly SegmentBuffer? _buffer;
    private readonly List<IndexDocument> _waiting = [];

    /// <param name="schema">The fields.</param>
    /// <param name="directory">Where the file goes.</param>
    /// <param name="file">Its name.</param>
    /// <param name="waits">Whether documents wait.</param>
    public SegmentBuilder(IndexSchema schema, IIndexDirectory directory, string file, bool waits)
    {
        (_schema, _directory, _file) = (schema, directory, file);
        _buffer = waits ? null : new SegmentBuffer(schema);
    }

    /// <summary>How many documents there are.</summary>
    public int DocCount { get; private set; }

    /// <summary>Characters and stored bytes of the documents.</summary>
    public long Size { get; private set; }

    /// <summary>What was deleted while the documents were added, in order.</summary>
    public List<BufferedDelete> Deletes { get; } = [];

    /// <summary>Adds a document that fits the schema.</summary>
    public void Add(IndexDocument document)
    {
        if (_buffer is null) _waiting.Add(document);
        else _buffer.Add(document);
        DocCount++;
        Size += document.Size;
    }

    /// <summary>Analyses what waits, and writes the file.</summary>
    public CommittedSegment Write()
    {
        var buffer = _buffer ?? new SegmentBuffer(_schema);
        foreach (var document in _waiting) buffer.Add(document);
        _waiting.Clear();
        long length = 0;
        _directory.Write(_file, stream => length = SegmentWriter.Write(stream, buffer, _schema));
        return new CommittedSegment(_file, length, DocCount, 0, null);
    }
}
