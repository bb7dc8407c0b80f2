using Lucene.Net.Store;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>
/// A folder whose files many threads read at once, each at its own place: Lucene.NET's NIOFSDirectory seeks one stream of the file under a lock,
/// and its MMapDirectory ends the process where a map is closed under a search (issue 1013) or a file is cut off.
/// </summary>
internal sealed class PositionalDirectory(DirectoryInfo folder) : FSDirectory(folder, NoLockFactory.GetNoLockFactory())
{
    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return new PositionalInput(Path.Combine(Directory.FullName, name), context);
    }
}
