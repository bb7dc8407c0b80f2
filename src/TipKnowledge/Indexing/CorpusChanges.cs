using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>What has to be done for an index to follow its corpus.</summary>
/// <param name="ToIndex">Files that are new, or whose content or way of making has changed.</param>
/// <param name="Gone">Documents whose file is no longer there.</param>
/// <param name="Unchanged">How many files are as they were.</param>
internal sealed record CorpusChanges(ImmutableArray<CorpusFile> ToIndex, ImmutableArray<StoredDocument> Gone, int Unchanged)
{
    /// <summary>Compares the files of a corpus with the documents of an index.</summary>
    /// <param name="files">The files.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="recipeOf">The recipe that a file is indexed by now.</param>
    /// <param name="idOf">The id that a file's document has now; that of the index is gone where it is another.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static CorpusChanges Between(
        IReadOnlyCollection<CorpusFile> files,
        IEnumerable<StoredDocument> documents,
        Func<CorpusFile, string> recipeOf,
        Func<CorpusFile, DocumentId> idOf,
        CancellationToken cancellation)
    {
        var all = documents.ToList();
        var known = all.ToDictionary(p => p.Id);
        var changed = ImmutableArray.CreateBuilder<CorpusFile>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!known.TryGetValue(idOf(file), out var document) || document.File != file.RelativePath)
                changed.Add(file);
            else if (known.Remove(document.Id) && !IsSame(file, document.Fingerprint, recipeOf(file)))
                changed.Add(file);
        }
        return new CorpusChanges(changed.ToImmutable(), [.. all.Where(p => known.ContainsKey(p.Id))], files.Count - changed.Count);
    }

    private static bool IsSame(CorpusFile file, DocumentFingerprint then, string recipe) =>
        then.Recipe == recipe
        && then.Bytes == file.Bytes
        && (then.Modified == file.Modified.UtcTicks || then.Sha256 == file.ContentHash());
}
