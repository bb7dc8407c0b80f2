using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>Brings an index up to date with its corpus: the whole way of a file from bytes to a committed index.</summary>
internal sealed class Indexer(CorpusFolder corpus, PassageIndex index, Vocabulary vocabulary)
{
    /// <summary>Files between two looks at whether to commit. As many as there are cores are in memory at once.</summary>
    private const int BatchSize = 256;

    /// <summary>Passages after which a long run commits, so that a stop loses little.</summary>
    private const int PassagesPerCommit = 200_000;

    private readonly Lock _counting = new();
    private readonly CorpusClaims _claims = new();
    private readonly ImmutableArray<IndexProblem>.Builder _problems = ImmutableArray.CreateBuilder<IndexProblem>();
    private int _added;
    private int _updated;
    private int _removed;
    private int _passages;

    /// <summary>Indexes what is new or changed and removes what is gone.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; what was committed until then stays.</exception>
    public IndexReport Run(IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var clock = TimeProvider.System.GetTimestamp();
        progress?.Report(new IndexProgress(IndexStage.Comparing, 0, 0, null));
        using var writer = index.Write();
        using var before = index.Read();
        var documents = before?.Documents.All(cancellation).ToList() ?? [];
        var preparation = new DocumentPreparation(corpus, vocabulary, documents);
        _problems.AddRange(preparation.Problems);
        var changes = CorpusChanges.Between(corpus.Documents(), documents, preparation.RecipeOf, preparation.IdOf, cancellation);
        var files = WithoutNamesakes(changes, documents, preparation);
        IndexFiles(files, documents.Select(p => p.Id).ToHashSet(), preparation, writer, progress, cancellation);
        RemoveGone(changes, files.Select(preparation.IdOf).ToHashSet(), writer);
        progress?.Report(new IndexProgress(IndexStage.Committing, files.Count, files.Count, null));
        if (_added + _updated + _removed > 0 || before is not { Doubts.AreThere: true })
        {
            writer.Put(new DoubtFinder(vocabulary).Find(_claims.All(before, documents, cancellation)));
            // the commit before stays on the disk: with another after it, that too is in the short form
            if (_passages > documents.Sum(p => p.Passages) / 2) writer.Compact();
            writer.Commit();
        }
        return new IndexReport
        {
            Added = _added,
            Updated = _updated,
            Removed = _removed,
            Unchanged = changes.Unchanged,
            Passages = _passages,
            Problems = [.. _problems.OrderBy(p => p.File, StringComparer.Ordinal)],
            Elapsed = TimeProvider.System.GetElapsedTime(clock),
        };
    }

    private void IndexFiles(
        List<CorpusFile> files, HashSet<DocumentId> known, DocumentPreparation preparation, PassageWriter writer,
        IProgress<IndexProgress>? progress, CancellationToken cancellation)
    {
        var (done, committed) = (0, 0);
        foreach (var batch in files.Chunk(BatchSize))
        {
            InParallel(batch, file =>
            {
                var (document, problem) = preparation.Prepare(file);
                if (document is not null) Put(document, writer);
                lock (_counting)
                {
                    Count(document, problem, known);
                    progress?.Report(new IndexProgress(IndexStage.Indexing, ++done, files.Count, file.RelativePath));
                }
            }, cancellation);
            if (_passages - committed < PassagesPerCommit) continue;
            // those of before may stand in passages that have just been replaced
            writer.RemoveDoubts();
            writer.Commit();
            committed = _passages;
        }
    }

    private void Put(IndexedDocument document, PassageWriter writer)
    {
        writer.Put(document);
        _claims.Put(document);
    }

    private static void InParallel(CorpusFile[] files, Action<CorpusFile> index, CancellationToken cancellation)
    {
        try
        {
            // file by file: of files that were shared out beforehand, one thread would be left with the long ones
            Parallel.ForEach(
                Partitioner.Create(files, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
                index);
        }
        catch (AggregateException problems)
        {
            // one fault stops the run, and its own words say why
            ExceptionDispatchInfo.Throw(problems.InnerExceptions[0]);
        }
    }

    private void Count(IndexedDocument? document, IndexProblem? problem, HashSet<DocumentId> known)
    {
        if (problem is not null) _problems.Add(problem);
        if (document is null) return;
        if (known.Contains(document.Document.Id)) _updated++;
        else _added++;
        _passages += document.Passages.Length;
    }

    // two files of one name would take turns in replacing each other
    private List<CorpusFile> WithoutNamesakes(CorpusChanges changes, List<StoredDocument> documents, DocumentPreparation preparation)
    {
        var gone = changes.Gone.Select(p => p.File).Concat(changes.ToIndex.Select(f => f.RelativePath)).ToHashSet(StringComparer.Ordinal);
        var owners = documents.Where(p => !gone.Contains(p.File)).ToDictionary(p => p.Id, p => p.File);
        var files = new List<CorpusFile>(changes.ToIndex.Length);
        foreach (var file in changes.ToIndex)
        {
            var id = preparation.IdOf(file);
            if (owners.TryAdd(id, file.RelativePath)) files.Add(file);
            else _problems.Add(new IndexProblem(file.RelativePath, "", $"'{owners[id]}' has the same id, '{id}'; this file is not indexed.", "Rename one of the two files."));
        }
        return files;
    }

    private void RemoveGone(CorpusChanges changes, HashSet<DocumentId> indexed, PassageWriter writer)
    {
        // a file that moved has been put under its new place already
        foreach (var document in changes.Gone.Where(p => !indexed.Contains(p.Id)))
        {
            writer.Remove(document.Id);
            _claims.Remove(document.Id);
            _removed++;
        }
    }
}
