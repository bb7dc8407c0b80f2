using TipKnowledge.Search;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Store;

/// <summary>Passages in the embedded engine, in a folder.</summary>
/// <param name="folder">The folder; made where it is missing.</param>
public sealed class EmbeddedPassageIndex(string folder) : IPassageIndex
{
    // segments small enough that as many as there are cores are in memory at once
    private static readonly IndexWriterOptions Writing = new() { Threads = Environment.ProcessorCount, SegmentSize = 64L << 20 };

    private readonly FileSystemDirectory _directory = new(folder);

    /// <inheritdoc/>
    public IPassageWriter Write() => new EmbeddedPassageWriter(IndexWriter.Open(_directory, PassageSchema.Fields, Writing));

    /// <inheritdoc/>
    public IPassageSnapshot? Read() =>
        IndexReader.Open(_directory, PassageSchema.Fields) is { } reader ? new EmbeddedPassageSnapshot(reader) : null;

    /// <inheritdoc/>
    public IPassageSnapshot Refresh(IPassageSnapshot snapshot)
    {
        if (snapshot is EmbeddedPassageSnapshot current && IndexReader.NewestGeneration(_directory) == current.Generation) return snapshot;
        return Read() is { } newer && newer.Version != snapshot.Version ? newer : snapshot;
    }

    /// <inheritdoc/>
    public void Clear()
    {
        using var writeLock = _directory.Lock();
        foreach (var file in _directory.Files().Where(IsOwn)) _directory.Delete(file);
    }

    /// <inheritdoc/>
    public IndexVerification Check()
    {
        var findings = IndexReader.Check(_directory, PassageSchema.Fields);
        return new IndexVerification(findings.IsEmpty, findings);
    }

    // the folder also holds what people put there, such as a README
    private static bool IsOwn(string file) =>
        file.StartsWith("commit_", StringComparison.Ordinal) || file.StartsWith("pending_", StringComparison.Ordinal)
        || file.StartsWith("segment_", StringComparison.Ordinal) || file.StartsWith("live_", StringComparison.Ordinal);
}
