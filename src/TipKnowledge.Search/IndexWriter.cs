using System.Globalization;
using System.Text;
using TipKnowledge.Search.Segments;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Search;

/// <summary>
/// Writes an index. What it adds and deletes is seen by nobody before <see cref="Commit"/>, which makes all of it durable at once or not at
/// all. One writer at a time; not thread-safe. After an exception of <see cref="Commit"/> only <see cref="Dispose"/> may follow.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    private readonly IIndexDirectory _directory;
    private readonly IndexSchema _schema;
    private readonly IndexWriterOptions _options;
    private readonly IDisposable _lock;
    private readonly List<(SegmentBuilder Builder, Task<CommittedSegment> Segment)> _written = [];
    private List<WriterSegment> _segments = [];
    private SegmentBuilder _builder;
    private RunningMerge? _merge;
    private long _generation;
    private long _nextFile;

    private IndexWriter(IIndexDirectory directory, IndexSchema schema, IndexWriterOptions options)
    {
        (_directory, _schema, _options) = (directory, schema, options);
        _lock = directory.Lock();
        _nextFile = 1 + directory.Files().Select(FileNumber).DefaultIfEmpty(0).Max();
        _builder = NewBuilder();
    }

    /// <summary>Opens a directory for writing, at its last commit.</summary>
    /// <param name="directory">Where the index is, or will be.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="options">How to work; one thread where it is <see langword="null"/>.</param>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    /// <exception cref="IndexVersionException">The index is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">No commit can be read.</exception>
    public static IndexWriter Open(IIndexDirectory directory, IndexSchema schema, IndexWriterOptions? options = null)
    {
        var writer = new IndexWriter(directory, schema, options ?? new IndexWriterOptions());
        try
        {
            using var open = OpenCommit.Newest(directory, schema);
            if (open is null) return writer;
            // a damaged newer commit keeps its number: the next one must be newer still
            writer._generation = Segments.Commit.Generations(directory)[0];
            writer._segments = writer.Open(open.Commit);
            return writer;
        }
        catch
        {
            writer._lock.Dispose();
            throw;
        }
    }

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It has a value for a field that the schema does not have, or not of this kind; nothing is added.</exception>
    public void Add(IndexDocument document)
    {
        _schema.Require(document);
        _builder.Add(document);
        if (_builder.Size >= _options.SegmentSize) Write();
    }

    /// <summary>Deletes the documents that have a keyword, those added since the last commit among them, but none that is added later.</summary>
    /// <exception cref="ArgumentException">The schema has no such keyword field.</exception>
    public void Delete(string field, string keyword)
    {
        var index = _schema.IndexOf(field);
        if (index < 0 || _schema.Fields[index].Kind != FieldKind.Keyword) throw new ArgumentException($"The schema has no keyword field '{field}'.", nameof(field));
        _builder.Deletes.Add(new BufferedDelete(index, Encoding.UTF8.GetBytes(keyword), _builder.DocCount));
    }

    /// <summary>Makes everything durable and seen. Readers that are open go on with what they have.</summary>
    public void Commit() => CommitAll(merged: false);

    /// <summary>Commits, as one segment, which is the fastest to search. Takes as long as it takes to read and write the index.</summary>
    public void CommitMerged() => CommitAll(merged: true);

    /// <summary>Waits for a merge that goes on, and commits it; discards what was added or deleted since the last commit; lets another writer begin.</summary>
    public void Dispose()
    {
        try
        {
            Task.WhenAll(_written.Select(w => w.Segment)).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
            if (_merge is not null)
            {
                TakeInMerge();
                Publish();
            }
        }
        catch (IOException)
        {
            // what was committed is as it was, only in more segments
        }
        finally
        {
            foreach (var segment in _segments) segment.Dispose();
            _segments.Clear();
            _lock.Dispose();
        }
    }

    private void CommitAll(bool merged)
    {
        Write();
        TakeInMerge();
        foreach (var (builder, written) in _written)
        {
            foreach (var delete in builder.Deletes)
                foreach (var segment in _segments) segment.Delete(delete);
            if (builder.DocCount == 0) continue;
            var added = WriterSegment.Open(_directory, _schema, written.GetAwaiter().GetResult());
            foreach (var delete in builder.Deletes) added.Delete(delete, delete.Before);
            _segments.Add(added);
        }
        _written.Clear();
        MergeNow(merged);
        Publish();
        if (MergePolicy.Choose(_segments) is { Count: > 0 } large) StartMerge(large);
    }

    // the merges that are quick, or all
    private void MergeNow(bool all)
    {
        if (all && _segments.Count(s => s.LiveCount > 0) > 1) Replace(_segments, Merge([.. _segments.Where(s => s.LiveCount > 0)]));
        while (MergePolicy.Choose(_segments) is { Count: > 0 } chosen && (all || chosen.Sum(s => s.Committed.Bytes) <= _options.QuickMerge))
            Replace(chosen, Merge(chosen));
    }

    private void StartMerge(IReadOnlyList<WriterSegment> inputs)
    {
        var file = NextFile("segment");
        _merge = new RunningMerge(inputs, InBackground(() => Merge(inputs, file)));
    }

    private void TakeInMerge()
    {
        if (_merge is not { } merge) return;
        _merge = null;
        Replace(merge.Inputs, merge.Result.GetAwaiter().GetResult());
    }

    private CommittedSegment Merge(IReadOnlyList<WriterSegment> inputs) => Merge(inputs, NextFile("segment"));

    private CommittedSegment Merge(IReadOnlyList<WriterSegment> inputs, string file)
    {
        // a merge gives a checksum of its own to what it reads: damage must not pass for sound
        foreach (var input in inputs) input.Reader.Verify();
        var documents = inputs.Sum(s => s.LiveCount);
        long length = 0;
        _directory.Write(file, stream => length = SegmentMerger.Merge(stream, _schema, [.. inputs.Select(s => s.ToMerge())]));
        return new CommittedSegment(file, length, documents, 0, null);
    }

    // in the place of the first, so that documents keep the order in which they were added
    private void Replace(IReadOnlyList<WriterSegment> inputs, CommittedSegment merged)
    {
        var segment = WriterSegment.Open(_directory, _schema, merged);
        var replaced = inputs.ToHashSet();
        var first = _segments.FindIndex(replaced.Contains);
        _segments = [.. _segments.Take(first), segment, .. _segments.Skip(first).Where(s => !replaced.Contains(s))];
        foreach (var input in replaced) input.Dispose();
    }

    private void Publish()
    {
        var committed = _segments.Where(s => s.LiveCount > 0).Select(s => s.Commit(_directory, () => NextFile("live"))).ToList();
        var commit = new Segments.Commit(SegmentFormat.Version, _schema.Name, ++_generation, committed);
        commit.Write(_directory);
        foreach (var segment in _segments) segment.Dispose();
        _segments = [];
        _segments = Open(commit);
        DeleteUnused();
    }

    // gives the segment at hand to a thread, or writes it, and begins another
    private void Write()
    {
        var builder = _builder;
        _builder = NewBuilder();
        if (builder.DocCount == 0 && builder.Deletes.Count == 0) return;
        var running = _written.Select(w => w.Segment).Where(t => !t.IsCompleted).ToArray();
        if (running.Length > 0 && running.Length >= _options.Threads) Task.WaitAny(running);
        var written = builder.DocCount == 0 || _options.Threads <= 1
            ? Task.FromResult(builder.DocCount == 0 ? null! : builder.Write())
            : InBackground(builder.Write);
        _written.Add((builder, written));
    }

    // on a thread of its own: a pool whose threads all wait for this one would never begin it
    private static Task<T> InBackground<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private SegmentBuilder NewBuilder() => new(_schema, _directory, NextFile("segment"), waits: _options.Threads > 1);

    private List<WriterSegment> Open(Commit commit)
    {
        var segments = new List<WriterSegment>();
        try
        {
            foreach (var segment in commit.Segments) segments.Add(WriterSegment.Open(_directory, _schema, segment));
            return segments;
        }
        catch
        {
            foreach (var segment in segments) segment.Dispose();
            throw;
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

    private string NextFile(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}_{_nextFile++}");

    private static long FileNumber(string file) =>
        file.StartsWith("segment_", StringComparison.Ordinal) || file.StartsWith("live_", StringComparison.Ordinal)
            ? long.TryParse(file.AsSpan(file.IndexOf('_') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            : 0;
}
