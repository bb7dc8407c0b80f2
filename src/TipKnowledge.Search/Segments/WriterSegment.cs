using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search.Segments;

/// <summary>A segment as a writer sees it: as it was committed, and what has been deleted since.</summary>
internal sealed class WriterSegment(SegmentReader reader, LiveDocs? live, CommittedSegment committed) : IDisposable
{
    private readonly HashSet<int> _deleted = [];

    public SegmentReader Reader => reader;

    public CommittedSegment Committed => committed;

    /// <summary>How many documents are not deleted.</summary>
    public int LiveCount => committed.Documents - committed.Deleted - _deleted.Count;

    /// <summary>Opens a segment of a commit.</summary>
    public static WriterSegment Open(IIndexDirectory directory, IndexSchema schema, CommittedSegment segment) => new(
        SegmentReader.Open(directory, schema, segment),
        segment.LiveFile is null ? null : LiveDocs.Read(directory, segment.LiveFile, segment.Documents),
        segment);

    /// <summary>Deletes the documents before one that have a keyword.</summary>
    /// <exception cref="CorruptIndexException">The segment is damaged.</exception>
    public void Delete(BufferedDelete delete, int before = int.MaxValue)
    {
        try
        {
            Find(delete, before);
        }
        catch (Exception problem) when (problem is not CorruptIndexException && reader.Damage() is { } damage)
        {
            throw damage;
        }
    }

    /// <summary>The segment as what a merge reads.</summary>
    public MergeInput ToMerge() => new(reader, LiveCount == committed.Documents ? null : doc => (live?[doc] ?? true) && !_deleted.Contains(doc));

    /// <summary>The segment as it is to be committed; writes which documents are live, where that has changed.</summary>
    /// <param name="directory">Where the file goes.</param>
    /// <param name="nextFile">Gives the file's name.</param>
    public CommittedSegment Commit(IIndexDirectory directory, Func<string> nextFile)
    {
        if (_deleted.Count == 0) return committed;
        var name = nextFile();
        (live ?? LiveDocs.All(committed.Documents)).Without(_deleted).Write(directory, name);
        return committed with { Deleted = committed.Deleted + _deleted.Count, LiveFile = name };
    }

    public void Dispose() => reader.Dispose();

    private void Find(BufferedDelete delete, int before)
    {
        if (reader.Terms(delete.Field).Find(delete.Keyword) is not { } term) return;
        var postings = reader.Postings(delete.Field, term);
        for (var doc = postings.Next(); doc < before && doc != PostingsReader.NoMore; doc = postings.Next())
            if (live?[doc] ?? true) _deleted.Add(doc);
    }
}
