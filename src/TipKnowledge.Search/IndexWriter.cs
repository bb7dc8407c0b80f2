using System.Text;
using TipKnowledge.Search.Segments;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search;

/// <summary>
/// Writes an index. What it adds and deletes is seen by nobody before <see cref="Commit"/>, which makes all of it durable at once or not at
/// all. One writer at a time; not thread-safe.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    /// <summary>A segment is written when its buffer holds so many bytes: memory stays bounded whatever the corpus.</summary>
    private const long BufferSize = 256L << 20;

    /// <summary>The buffer's size is looked at whenever it has got so many more documents: to add it up costs more than to add a small one.</summary>
    private const int SizeChecks = 16;

    /// <summary>So many segments of one tier are merged into one of the next; each document is rewritten once a tier.</summary>
    private const int SegmentsPerTier = 8;

    /// <summary>Segments up to so many documents are of the lowest tier.</summary>
    private const int SmallestTier = 1000;

    private readonly IIndexDirectory _directory;
    private readonly IndexSchema _schema;
    private readonly IDisposable _lock;
    private readonly List<OpenSegment> _segments = [];
    private SegmentBuffer _buffer;
    private long _generation;
    private long _nextFile;

    private sealed class OpenSegment(SegmentReader reader, LiveDocs? live, CommittedSegment committed)
    {
        public SegmentReader Reader { get; } = reader;

        public CommittedSegment Committed { get; set; } = committed;

        public LiveDocs? Live { get; } = live;

        public HashSet<int> Deleted { get; } = [];

        public int LiveCount => Committed.Documents - Committed.Deleted - Deleted.Count;

        public bool IsLive(int doc) => (Live?[doc] ?? true) && !Deleted.Contains(doc);
    }

    private IndexWriter(IIndexDirectory directory, IndexSchema schema, IDisposable writeLock)
    {
        _directory = directory;
        _schema = schema;
        _lock = writeLock;
        _buffer = new SegmentBuffer(schema);
    }

    /// <summary>Opens a directory for writing, at its last commit.</summary>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    /// <exception cref="IndexVersionException">The index is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">No commit can be read.</exception>
    public static IndexWriter Open(IIndexDirectory directory, IndexSchema schema)
    {
        var writer = new IndexWriter(directory, schema, directory.Lock());
        try
        {
            writer.OpenLastCommit();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Adds a document.</summary>
    public void Add(IndexDocument document)
    {
        _buffer.Add(document);
        if (_buffer.DocCount % SizeChecks == 0 && _buffer.Size >= BufferSize) Flush();
    }

    /// <summary>Deletes the documents that have a keyword, those added since the last commit among them.</summary>
    public void Delete(string field, string keyword)
    {
        var index = _schema.IndexOf(field);
        if (index < 0 || _schema.Fields[index].Kind != FieldKind.Keyword) throw new ArgumentException($"The schema has no keyword field '{field}'.", nameof(field));
        var bytes = Encoding.UTF8.GetBytes(keyword);
        _buffer.Delete(index, bytes);
        foreach (var segment in _segments)
        {
            if (segment.Reader.Terms(index).Find(bytes) is not { } term) continue;
            var documents = segment.Reader.Postings(index, term);
            for (var doc = documents.Next(); doc != PostingsReader.NoMore; doc = documents.Next())
                if (segment.Live?[doc] ?? true) segment.Deleted.Add(doc);
        }
    }

    /// <summary>Makes everything durable and seen. Readers that are open go on with what they have.</summary>
    public void Commit()
    {
        Flush();
        Merge();
        var committed = _segments.Where(s => s.LiveCount > 0).Select(Committed).ToList();
        var commit = new Segments.Commit(SegmentFormat.Version, _schema.Name, ++_generation, committed);
        commit.Write(_directory);
        ReopenAt(commit);
        DeleteUnused();
    }

    /// <summary>Makes one segment of all, which is the fastest to search; seen with the next commit. Takes as long as it takes to read and write the index.</summary>
    public void MergeAll()
    {
        Flush();
        var all = _segments.Where(s => s.LiveCount > 0).ToList();
        if (all.Count > 1 || (all.Count == 1 && all[0].LiveCount < all[0].Committed.Documents)) MergeAll(all);
    }

    /// <summary>Discards what was not committed, and lets another writer begin.</summary>
    public void Dispose()
    {
        foreach (var segment in _segments) segment.Reader.Dispose();
        _segments.Clear();
        _lock.Dispose();
    }

    private void OpenLastCommit()
    {
        _nextFile = 1 + _directory.Files().Select(FileNumber).DefaultIfEmpty(0).Max();
        if (IndexReader.LastCommit(_directory, _schema, []) is not { } commit) return;
        // a damaged newer commit keeps its number: the next one must be newer still
        _generation = Segments.Commit.Generations(_directory)[0];
        ReopenAt(commit);
    }

    private void ReopenAt(Commit commit)
    {
        foreach (var segment in _segments) segment.Reader.Dispose();
        _segments.Clear();
        foreach (var segment in commit.Segments)
        {
            var reader = IndexReader.OpenSegmentFile(_directory, _schema, segment);
            var live = segment.LiveFile is null ? null : LiveDocs.Read(_directory, segment.LiveFile, segment.Documents);
            _segments.Add(new OpenSegment(reader, live, segment));
        }
    }

    private CommittedSegment Committed(OpenSegment segment)
    {
        if (segment.Deleted.Count == 0) return segment.Committed;
        var name = NextFile("live");
        (segment.Live ?? LiveDocs.All(segment.Committed.Documents)).Without(segment.Deleted).Write(_directory, name);
        return segment.Committed with { Deleted = segment.Committed.Deleted + segment.Deleted.Count, LiveFile = name };
    }

    private void Flush()
    {
        if (_buffer.DocCount > 0) Write(_buffer);
        _buffer = new SegmentBuffer(_schema);
    }

    private void Write(SegmentBuffer buffer)
    {
        var segment = Write(buffer.DocCount, stream => SegmentWriter.Write(stream, buffer, _schema));
        segment.Deleted.UnionWith(buffer.Deleted);
        _segments.Add(segment);
    }

    private OpenSegment Write(int documents, Action<Stream> write)
    {
        var name = NextFile("segment");
        _directory.Write(name, write);
        long length;
        using (var input = _directory.Open(name)) length = input.Length;
        var committed = new CommittedSegment(name, length, documents, 0, null);
        return new OpenSegment(IndexReader.OpenSegmentFile(_directory, _schema, committed), null, committed);
    }

    private void Merge()
    {
        while (true)
        {
            var tier = _segments.Where(s => s.LiveCount > 0).GroupBy(s => Tier(s.LiveCount)).FirstOrDefault(t => t.Count() >= SegmentsPerTier);
            if (tier is null) break;
            MergeAll([.. tier]);
        }
        // a segment of mostly deleted documents is worth rewriting by itself
        foreach (var sparse in _segments.Where(s => s.LiveCount > 0 && s.LiveCount * 2 < s.Committed.Documents).ToList()) MergeAll([sparse]);
    }

    private static int Tier(int documents)
    {
        var tier = 0;
        for (long limit = SmallestTier; documents > limit; limit *= SegmentsPerTier) tier++;
        return tier;
    }

    private void MergeAll(List<OpenSegment> merged)
    {
        var inputs = merged.ConvertAll(s => new MergeInput(s.Reader, s.LiveCount == s.Committed.Documents ? null : s.IsLive));
        var segment = Write(merged.Sum(s => s.LiveCount), stream => SegmentMerger.Merge(stream, _schema, inputs));
        // in the place of the first, so that documents keep the order in which they were added
        _segments.Insert(_segments.IndexOf(merged[0]), segment);
        foreach (var old in merged)
        {
            _segments.Remove(old);
            old.Reader.Dispose();
        }
    }

    // the files of the last two commits stay: if the last one turns out damaged, the one before can be read
    private void DeleteUnused()
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var generation in Segments.Commit.Generations(_directory).Take(2))
        {
            try
            {
                kept.UnionWith(Segments.Commit.Read(_directory, generation).Files());
            }
            catch (CorruptIndexException)
            {
                kept.Add(Segments.Commit.FileName(generation));
            }
        }
        foreach (var file in _directory.Files())
            if (!kept.Contains(file) && (FileNumber(file) > 0 || file.StartsWith("commit_", StringComparison.Ordinal) || file.StartsWith("pending_", StringComparison.Ordinal)))
                _directory.Delete(file);
    }

    private string NextFile(string kind) => $"{kind}_{_nextFile++}";

    private static long FileNumber(string file) =>
        file.StartsWith("segment_", StringComparison.Ordinal) || file.StartsWith("live_", StringComparison.Ordinal)
            ? long.TryParse(file.AsSpan(file.IndexOf('_') + 1), out var number) ? number : 0
            : 0;
}
