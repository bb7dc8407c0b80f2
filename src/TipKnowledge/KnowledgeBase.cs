using System.Collections.Immutable;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Indexing;
using TipKnowledge.Passages;
using TipKnowledge.Search.Engines;

namespace TipKnowledge;

/// <summary>
/// The front door: a corpus, its index, and what can be asked of them. <see cref="Index"/> writes, <see cref="Explore"/> reads; many may read
/// while one writes. Thread-safe.
/// </summary>
public sealed class KnowledgeBase : IDisposable
{
    private readonly CorpusFolder _corpus;
    private readonly PassageIndex _index;
    private readonly NewestExplorer _newest;

    private KnowledgeBase(KnowledgeBaseOptions options)
    {
        _corpus = new CorpusFolder(options.CorpusFolder);
        _index = new PassageIndex(options.Engine);
        _newest = new NewestExplorer(_index, LoadVocabulary, options.Prepare);
    }

    /// <summary>Opens a knowledge base. The index need not be there yet; neither need the corpus, to explore an index.</summary>
    public static KnowledgeBase Open(KnowledgeBaseOptions options) => new(options);

    /// <summary>Whether there is an index to explore.</summary>
    /// <exception cref="IndexVersionException">There is one of another version.</exception>
    /// <exception cref="CorruptIndexException">There is one that cannot be read.</exception>
    public bool HasIndex
    {
        get
        {
            using var lease = _newest.Lease();
            return lease is not null;
        }
    }

    /// <summary>What was wrong with commits newer than the one that is explored; none where it is the newest.</summary>
    /// <exception cref="ObjectDisposedException">This was disposed.</exception>
    public ImmutableArray<string> IndexNotices
    {
        get
        {
            using var lease = _newest.Lease();
            ImmutableArray<string> notices = lease?.Snapshot.Reader.Notices ?? [];
            return _newest.Failure is { } failure ? notices.Add(failure) : notices;
        }
    }

    /// <summary>Brings the index up to date with the corpus: only files that are new or changed are parsed. An index of another version is built again.</summary>
    /// <param name="progress">Told after each file; from one thread at a time.</param>
    /// <param name="cancellation">Stops the run; the index is then as at its last commit.</param>
    /// <exception cref="DirectoryNotFoundException">There is no corpus folder.</exception>
    /// <exception cref="IndexLockedException">Another process is writing the index.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IndexReport Index(IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (!_corpus.Exists) throw new DirectoryNotFoundException($"There is no corpus folder '{_corpus.FullPath}'.");
        var report = Update(progress, cancellation);
        _newest.LookAgain();
        return report;
    }

    /// <summary>The last commit, to be asked. It does not change while it is held; dispose it, and call again for a later one.</summary>
    /// <exception cref="InvalidOperationException">There is no index.</exception>
    /// <exception cref="ObjectDisposedException">This was disposed.</exception>
    /// <exception cref="IndexVersionException">The index is of another version.</exception>
    /// <exception cref="CorruptIndexException">The index cannot be read.</exception>
    public ExplorerLease Explore() =>
        _newest.Lease() ?? throw new InvalidOperationException("There is no index yet; run 'tipk index' first.");

    /// <summary>
    /// Looks for a commit of another process and makes it ready to be explored. <see cref="Explore"/> looks now and then by itself; where
    /// something else calls this more often than once a second, nobody who explores waits for it.
    /// </summary>
    /// <inheritdoc cref="Explore"/>
    public void Refresh() => _newest.Look();

    /// <summary>The text of a file of the corpus as it is read, in which places in the source are counted; <see langword="null"/> where it is not there or
    /// cannot be read.</summary>
    /// <param name="file">The file, relative to the corpus, as answers name it.</param>
    public string? ReadText(string file) =>
        _corpus.Exists && _corpus.Documents().FirstOrDefault(one => one.RelativePath == file) is { } found
            ? new CorpusFileReader(Bibliography.Load(_corpus)).Read(found).Source?.Text
            : null;

    /// <summary>What is wrong in the corpus's vocabulary files; every entry without a fault is used all the same.</summary>
    public ImmutableArray<VocabularyProblem> VocabularyProblems => LoadVocabulary().Problems;

    /// <summary>Reads the whole index and checks it.</summary>
    public IndexVerification Check(CancellationToken cancellation = default) => _index.Check(cancellation);

    /// <summary>Lets the index go; whoever still explores it goes on.</summary>
    public void Dispose() => _newest.Dispose();

    private IndexReport Update(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            // once a writer goes on from an older commit, nothing tells any more that there was a newer one
            var notices = NoticesOnDisk();
            return new Indexer(_corpus, _index, LoadVocabulary()).Run(progress, cancellation) with { Notices = notices };
        }
        catch (Exception problem) when (problem is IndexVersionException or CorruptIndexException)
        {
            // everything in the index is made from the corpus
            _index.Clear();
            return new Indexer(_corpus, _index, LoadVocabulary()).Run(progress, cancellation) with { Notices = [problem.Message] };
        }
    }

    // anew for each run and each commit: its files may have changed since the one before
    private Vocabulary LoadVocabulary() => _corpus.Exists ? Vocabulary.Load(_corpus.VocabularyFiles()) : Vocabulary.LoadBuiltIn();

    private ImmutableArray<string> NoticesOnDisk()
    {
        using var before = _index.Read();
        return before?.Reader.Notices ?? [];
    }
}
