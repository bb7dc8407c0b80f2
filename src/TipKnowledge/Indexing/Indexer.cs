using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Store;

namespace TipKnowledge.Indexing;

/// <summary>Brings an index up to date with its corpus: the whole way of a file from bytes to a committed index.</summary>
internal sealed class Indexer(CorpusFolder corpus, IPassageIndex index, Vocabulary vocabulary)
{
    /// <summary>
    /// Papers prepared in parallel before they are put, in order: enough to keep the cores busy, few enough that memory is bounded by
    /// this many of the largest files.
    /// </summary>
    private static readonly int BatchSize = Environment.ProcessorCount * 4;

    /// <summary>Passages after which a long run commits, so that a stop loses little.</summary>
    private const int PassagesPerCommit = 200_000;

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
        var preparation = new PaperPreparation(corpus, vocabulary);
        _problems.AddRange(preparation.Problems);
        using var writer = index.Write();
        using var before = index.Read();
        var papers = before?.Papers().ToList() ?? [];
        var changes = CorpusChanges.Between(corpus.Documents(), papers, preparation.RecipeOf, cancellation);
        var files = WithoutNamesakes(changes, papers, preparation);
        var known = papers.Select(p => p.Id).ToHashSet();
        for (var done = 0; done < files.Count;)
        {
            var batch = files.GetRange(done, Math.Min(BatchSize, files.Count - done));
            var prepared = new (IndexedPaper? Paper, IndexProblem? Problem)[batch.Count];
            Parallel.For(0, batch.Count, new ParallelOptions { CancellationToken = cancellation }, i => prepared[i] = preparation.Prepare(batch[i]));
            for (var i = 0; i < batch.Count; i++)
            {
                Put(prepared[i], writer, known);
                progress?.Report(new IndexProgress(IndexStage.Indexing, done + i + 1, files.Count, batch[i].RelativePath));
            }
            done += batch.Count;
            cancellation.ThrowIfCancellationRequested();
        }
        RemoveGone(changes, files.Select(preparation.IdOf).ToHashSet(), writer);
        progress?.Report(new IndexProgress(IndexStage.Committing, files.Count, files.Count, null));
        if (_added + _updated + _removed > 0 || before is null) writer.Commit();
        return new IndexReport
        {
            Added = _added,
            Updated = _updated,
            Removed = _removed,
            Unchanged = changes.Unchanged,
            Passages = _passages,
            Problems = _problems.ToImmutable(),
            Elapsed = TimeProvider.System.GetElapsedTime(clock),
        };
    }

    private void Put((IndexedPaper? Paper, IndexProblem? Problem) prepared, IPassageWriter writer, HashSet<PaperId> known)
    {
        if (prepared.Problem is { } problem) _problems.Add(problem);
        if (prepared.Paper is not { } paper) return;
        var before = _passages;
        writer.Put(paper);
        if (known.Contains(paper.Paper.Id)) _updated++;
        else _added++;
        _passages += paper.Passages.Length;
        if (before / PassagesPerCommit != _passages / PassagesPerCommit) writer.Commit();
    }

    // two files of one name would take turns in replacing each other
    private List<CorpusFile> WithoutNamesakes(CorpusChanges changes, List<StoredPaper> papers, PaperPreparation preparation)
    {
        var gone = changes.Gone.Select(p => p.File).Concat(changes.ToIndex.Select(f => f.RelativePath)).ToHashSet(StringComparer.Ordinal);
        var owners = papers.Where(p => !gone.Contains(p.File)).ToDictionary(p => p.Id, p => p.File);
        var files = new List<CorpusFile>(changes.ToIndex.Length);
        foreach (var file in changes.ToIndex)
        {
            var id = preparation.IdOf(file);
            if (owners.TryAdd(id, file.RelativePath)) files.Add(file);
            else _problems.Add(new IndexProblem(file.RelativePath, "", $"'{owners[id]}' has the same id, '{id}'; this file is not indexed.", "Rename one of the two files."));
        }
        return files;
    }

    private void RemoveGone(CorpusChanges changes, HashSet<PaperId> indexed, IPassageWriter writer)
    {
        // a file that moved has been put under its new place already
        foreach (var paper in changes.Gone.Where(p => !indexed.Contains(p.Id)))
        {
            writer.Remove(paper.Id);
            _removed++;
        }
    }
}
