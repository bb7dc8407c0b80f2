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
    private const long BufferSize = 64L << 20;

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
        if (_buffer.Size >= BufferSize) Flush();
    }

    /// <summary>Deletes the documents that have a keyword, those added since the last commit among them.</summary>
    public void Delete(string field, string keyword)
    {
        var index = _schema.IndexOf(field);
        if (index < 0 || _schema.Fields[index].Kind != FieldKind.Keyword) throw new ArgumentException($"The schema has no keyword field '{field}'.", nameof(field));
        if (_buffer.Terms(index).TryGetValue(keyword, out var postings))
        {
            var reader = new ByteReader(postings.Bytes());
            for (var doc = -1; !reader.IsAtEnd; _buffer.Deleted.Add(doc)) doc += (int)(reader.ReadVInt() >> 1);
        }
        var bytes = Encoding.UTF8.GetBytes(keyword);
        foreach (var segment in _segments)
        {
            if (segment.Reader.Find(index, bytes) is not { } term) continue;
            var documents = segment.Reader.Postings(index, term, hasPositions: false);
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
            var reader = new SegmentReader(_directory.Open(segment.Name), segment.Name, segment.Bytes);
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
        var name = NextFile("segment");
        _directory.Write(name, stream => SegmentWriter.Write(stream, buffer, _schema));
        var input = _directory.Open(name);
        var segment = new OpenSegment(
            new SegmentReader(input, name, input.Length), null, new CommittedSegment(name, input.Length, buffer.DocCount, 0, null));
        segment.Deleted.UnionWith(buffer.Deleted);
        _segments.Add(segment);
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
        var buffer = new SegmentBuffer(_schema);
        SegmentMerger.Merge(buffer, _schema, [.. merged.Select(s => (s.Reader, (Func<int, bool>)s.IsLive))]);
        foreach (var segment in merged)
        {
            _segments.Remove(segment);
            segment.Reader.Dispose();
        }
        Write(buffer);
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
