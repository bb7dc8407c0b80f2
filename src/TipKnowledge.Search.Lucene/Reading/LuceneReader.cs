using System.Collections.Immutable;
using Lucene.Net.Index;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene.Storage;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>One commit of a Lucene.NET index, to be asked. Every question holds the files open until it is answered.</summary>
internal sealed class LuceneReader(DirectoryReader reader, IndexSchema schema, ImmutableArray<string> notices) : IEngineReader
{
    private readonly IndexView _view = new(reader, schema);
    private int _isDisposed;

    /// <summary>The index, to be read on from.</summary>
    public DirectoryReader Reader => reader;

    /// <summary>The segments file of the newest commit when that was last looked at, readable or not.</summary>
    public required CommitFile NewestFile { get; set; }

    public string State { get; } = Commits.StateOf(reader.IndexCommit);

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

    private T Answer<T>(Func<T> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Hold();
        try
        {
            return ask();
        }
        catch (Exception problem) when (DamageBehind(problem) is { } damage)
        {
            throw damage;
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
        catch (Exception problem) when (DamageBehind(problem) is { } damage)
        {
            throw damage;
        }
    }

    private void Hold()
    {
        ObjectDisposedException.ThrowIf(_isDisposed != 0 || !reader.TryIncRef(), this);
    }

    // damaged bytes lead astray in many ways; where a checksum tells that they are behind an error, they are named
    private CorruptIndexException? DamageBehind(Exception problem)
    {
        if (problem is OperationCanceledException or ArgumentException or ObjectDisposedException or CorruptIndexException) return null;
        return reader.IndexCommit.FileNames.Select(file => FileChecks.Problem(reader.Directory, file)).FirstOrDefault(damage => damage is not null);
    }
}
