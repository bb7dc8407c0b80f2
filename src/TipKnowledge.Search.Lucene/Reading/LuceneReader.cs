using System.Collections.Immutable;
using Lucene.Net.Index;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene.Storage;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>One commit of a Lucene.NET index, to be asked. Every question holds the files open until it is answered.</summary>
internal sealed class LuceneReader(DirectoryReader reader, IndexSchema schema, string place, ImmutableArray<string> notices) : IEngineReader
{
    private readonly IndexView _view = new(reader, schema);
    private readonly string _line = CommitData.Line(reader.IndexCommit);
    private volatile string? _stamp;
    private int _isDisposed;

    /// <summary>The index.</summary>
    public DirectoryReader Reader => reader;

    /// <summary>The stamp of the newest commit, readable or not, when this was known to be the newest state that can be read.</summary>
    public required string? Stamp
    {
        get => _stamp;
        set => _stamp = value;
    }

    public string State { get; } = CommitData.State(reader.IndexCommit.UserData);

    public ImmutableArray<string> Notices => notices;

    public int EntryCount => reader.NumDocs;

    public SearchAnswer Search(SearchQuestion question, CancellationToken cancellation = default) =>
        Answer(() => new SearchRun(_view, question, cancellation).Answer(), cancellation);

    public IEnumerable<TermCount> Terms(TermsQuestion question, CancellationToken cancellation = default) =>
        Stream(() => TermLister.List(_view, question, cancellation), cancellation);

    public IEnumerable<StoredEntry> Scan(Query query, CancellationToken cancellation = default) =>
        Stream(() => EntryScan.Run(_view, query, cancellation), cancellation);

    public ImmutableArray<PairCount> Pairs(PairsQuestion question, CancellationToken cancellation = default) =>
        Answer(() => new PairCounter(_view, question, cancellation).Count(), cancellation);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0) reader.DecRef();
    }

    /// <summary>Opens a later commit. It shares with this one the segments of the same names, where these have the same content.</summary>
    public DirectoryReader OpenNewer(IndexCommit commit)
    {
        var isOfLine = _line.Length > 0 && CommitData.Line(commit) == _line;
        if (!isOfLine || !ReferenceEquals(reader.Directory, commit.Directory)) return DirectoryReader.Open(commit);
        if (DirectoryReader.OpenIfChanged(reader, commit) is { } newer) return newer;
        reader.IncRef();
        return reader;
    }

    private T Answer<T>(Func<T> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Hold();
        try
        {
            return ask();
        }
        catch (Exception problem) when (Explain(problem) is { } explained)
        {
            throw explained;
        }
        finally
        {
            reader.DecRef();
        }
    }

    private IEnumerable<T> Stream<T>(Func<IEnumerable<T>> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Hold();
        try
        {
            using var answers = Guarded(() => ask().GetEnumerator());
            while (Guarded(answers.MoveNext))
            {
                yield return answers.Current;
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            reader.DecRef();
        }
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (Explain(problem) is { } explained)
        {
            throw explained;
        }
    }

    private void Hold()
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0 || !reader.TryIncRef(), this);
    }

    // damaged bytes lead astray in many ways; where a checksum tells that they are behind an error, they are named
    private IOException? Explain(Exception problem)
    {
        if (problem is OperationCanceledException or ArgumentException or ObjectDisposedException) return null;
        if (SystemErrors.IsTold(problem)) return null;
        if (SystemErrors.IsBehind(problem)) return SystemErrors.WhileReading(place, problem);
        try
        {
            return FileChecks.FirstProblem(reader.Directory, reader.IndexCommit.FileNames);
        }
        catch (Exception another) when (SystemErrors.IsBehind(another))
        {
            return SystemErrors.WhileReading(place, another);
        }
    }
}
