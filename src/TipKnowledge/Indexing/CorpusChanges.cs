using System.Collections.Immutable;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>What has to be done for an index to follow its corpus.</summary>
/// <param name="ToIndex">Files that are new, or whose content or way of making has changed.</param>
/// <param name="Gone">Papers whose file is no longer there.</param>
/// <param name="Unchanged">How many files are as they were.</param>
internal sealed record CorpusChanges(ImmutableArray<CorpusFile> ToIndex, ImmutableArray<StoredPaper> Gone, int Unchanged)
{
    /// <summary>Compares the files of a corpus with the papers of an index.</summary>
    /// <param name="files">The files.</param>
    /// <param name="papers">The papers.</param>
    /// <param name="recipeOf">The recipe that a file is indexed by now.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static CorpusChanges Between(
        IReadOnlyCollection<CorpusFile> files,
        IEnumerable<StoredPaper> papers,
        Func<CorpusFile, string> recipeOf,
        CancellationToken cancellation)
    {
        var known = papers.ToDictionary(p => p.File, StringComparer.Ordinal);
        var changed = ImmutableArray.CreateBuilder<CorpusFile>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!known.Remove(file.RelativePath, out var paper) || !IsSame(file, paper.Fingerprint, recipeOf(file)))
                changed.Add(file);
        }
        return new CorpusChanges(changed.ToImmutable(), [.. known.Values], files.Count - changed.Count);
    }

    private static bool IsSame(CorpusFile file, PaperFingerprint then, string recipe) =>
        then.Recipe == recipe
        && then.Bytes == file.Bytes
        && (then.Modified == file.Modified.UtcTicks || then.Sha256 == file.ContentHash());
}
