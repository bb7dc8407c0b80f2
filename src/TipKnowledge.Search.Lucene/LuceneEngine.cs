using System.Collections.Immutable;
using Lucene.Net.Index;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene.Reading;
using TipKnowledge.Search.Lucene.Storage;
using TipKnowledge.Search.Lucene.Writing;
using TipKnowledge.Search.Schema;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene;

/// <summary>The embedded engine: a Lucene.NET index in a folder.</summary>
public sealed class LuceneEngine : IEngine
{
    /// <summary>How often the newest commit is looked for while writers put others in its place; each look takes two commits.</summary>
    private const int MostLooks = 100;

    private readonly IndexFolder _folder;
    private readonly IndexSchema _schema;
    private readonly Commits _commits;

    /// <param name="folder">The folder; made where it is missing, when it is first written.</param>
    /// <param name="schema">The fields of the index.</param>
    public LuceneEngine(string folder, IndexSchema schema)
        : this(folder, schema, null)
    {
    }

    /// <param name="folder">The folder.</param>
    /// <param name="schema">The fields of the index.</param>
    /// <param name="wrap">Stands between the index and its files, for tests that let files fail.</param>
    internal LuceneEngine(string folder, IndexSchema schema, Func<LuceneDirectory, LuceneDirectory>? wrap)
    {
        _folder = new IndexFolder(folder, wrap);
        _schema = schema;
        _commits = new Commits(_folder, schema);
    }

    /// <inheritdoc/>
    public IEngineWriter Write()
    {
        IDisposable? writeLock = null;
        try
        {
            writeLock = _folder.Lock();
            return new LuceneWriter(_folder, _commits, _schema, writeLock);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            writeLock?.Dispose();
            throw _commits.WhileWriting(problem);
        }
    }

    /// <inheritdoc/>
    public IEngineReader? Read() => Reading(() => Open(commit => DirectoryReader.Open(commit)));

    /// <inheritdoc/>
    public IEngineReader? ReadNewer(IEngineReader current)
    {
        if (current is not LuceneReader known) throw new ArgumentException("The reader is of another engine.", nameof(current));
        return Reading(() =>
        {
            if (_commits.Stamp() == known.Stamp) return null;
            var newer = Open(known.OpenNewer);
            if (newer is null || newer.State != known.State) return newer;
            known.Stamp = newer.Stamp;
            newer.Dispose();
            return null;
        });
    }

    /// <inheritdoc/>
    public void Clear()
    {
        try
        {
            using (_folder.Lock()) _folder.Clear();
        }
        catch (Exception problem) when (problem is not IndexLockedException and (IOException or UnauthorizedAccessException))
        {
            throw SystemErrors.WhileWriting(_folder.Path, problem);
        }
    }

    /// <inheritdoc/>
    public IndexVerification Check(CancellationToken cancellation = default) => new IndexCheck(_folder, _commits).Run(cancellation);

    private LuceneReader? Open(Func<IndexCommit, DirectoryReader> open)
    {
        for (var look = 1; ; look++)
        {
            var stamp = _commits.Stamp();
            try
            {
                if (_commits.OpenNewest(open) is not var (reader, notices)) return null;
                if (Keep(reader, notices, stamp) is { } opened) return opened;
            }
            catch (CorruptIndexException) when (IsReplaced())
            {
            }

            // a commit of which files are missing may have been replaced by a newer one while it was opened
            bool IsReplaced() => look < MostLooks && _commits.Stamp() != stamp;

            LuceneReader? Keep(DirectoryReader reader, ImmutableArray<string> notices, string? seen)
            {
                try
                {
                    if (notices.IsEmpty || !IsReplaced()) return new LuceneReader(reader, _schema, _folder.Path, notices) { Stamp = seen };
                }
                catch
                {
                    reader.DecRef();
                    throw;
                }
                reader.DecRef();
                return null;
            }
        }
    }

    private T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (SystemErrors.IsBehind(problem))
        {
            throw SystemErrors.WhileReading(_folder.Path, problem);
        }
    }
}
