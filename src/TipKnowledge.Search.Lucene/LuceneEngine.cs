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
    public string Place => _folder.Path;

    /// <inheritdoc/>
    public IEngineWriter Write()
    {
        var writeLock = _folder.Lock();
        try
        {
            return new LuceneWriter(_folder, _schema, writeLock);
        }
        catch (Exception problem)
        {
            writeLock.Dispose();
            if (problem is global::Lucene.Net.Index.CorruptIndexException) throw FileChecks.Damage(_commits.NewestFile()?.Name ?? _folder.Path, problem);
            throw;
        }
    }

    /// <inheritdoc/>
    public IEngineReader? Read() => Open(commit => DirectoryReader.Open(commit));

    /// <inheritdoc/>
    public IEngineReader? ReadNewer(IEngineReader current)
    {
        if (current is not LuceneReader known) throw new ArgumentException("The reader is of another engine.", nameof(current));
        if (_commits.NewestFile() == known.NewestFile) return null;
        var newer = Open(commit => SharesSegments(known.Reader, commit)
            ? DirectoryReader.OpenIfChanged(known.Reader, commit) ?? Again(known.Reader)
            : DirectoryReader.Open(commit));
        if (newer is null || newer.State != known.State) return newer;
        known.NewestFile = newer.NewestFile;
        newer.Dispose();
        return null;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        using (_folder.Lock()) _folder.Clear();
    }

    /// <inheritdoc/>
    public IndexVerification Check(CancellationToken cancellation = default) => new IndexCheck(_folder, _commits).Run(cancellation);

    private LuceneReader? Open(Func<IndexCommit, DirectoryReader> open)
    {
        // a commit that ends while its files are being opened takes the one before with it: the next look finds the new one
        const int Looks = 3;
        for (var look = 1; ; look++)
        {
            var newest = _commits.NewestFile();
            try
            {
                if (_commits.OpenNewest(open) is not var (reader, notices)) return null;
                var opened = new LuceneReader(reader, _schema, notices) { NewestFile = newest ?? _commits.NewestFile()! };
                if (notices.IsEmpty || look == Looks || _commits.NewestFile() == newest) return opened;
                opened.Dispose();
            }
            catch (CorruptIndexException) when (look < Looks && _commits.NewestFile() != newest)
            {
            }
        }
    }

    private static bool SharesSegments(DirectoryReader reader, IndexCommit commit) =>
        ReferenceEquals(reader.Directory, commit.Directory) && Commits.LineOf(reader.IndexCommit) is { } line && line == Commits.LineOf(commit);

    private static DirectoryReader Again(DirectoryReader reader)
    {
        reader.IncRef();
        return reader;
    }
}
