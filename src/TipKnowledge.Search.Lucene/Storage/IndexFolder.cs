using TipKnowledge.Search.Engines;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>The folder of an index: its files, and the lock that lets one write.</summary>
internal sealed class IndexFolder
{
    private const string LockFile = "write.lock";

    private readonly Lazy<LuceneDirectory> _files;

    /// <param name="path">The folder; made where it is missing, when it is first written.</param>
    /// <param name="wrap">Stands between the index and its files; for tests that let files fail.</param>
    public IndexFolder(string path, Func<LuceneDirectory, LuceneDirectory>? wrap = null)
    {
        Path = System.IO.Path.GetFullPath(path);
        // Lucene.NET's own lock does not lock on Linux, where two processes got a writer at once; Lock() stands in for it
        _files = new Lazy<LuceneDirectory>(() => wrap is null ? new IndexFiles(Path) : wrap(new IndexFiles(Path)), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The folder, from the root.</summary>
    public string Path { get; }

    /// <summary>The files, as Lucene.NET sees them.</summary>
    public LuceneDirectory Files => _files.Value;

    /// <summary>Takes the lock that lets one write; it ends with the process, and the file that stays behind means nothing.</summary>
    /// <exception cref="IndexLockedException">Another process, or another writer of this one, has it.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public IDisposable Lock()
    {
        System.IO.Directory.CreateDirectory(Path);
        var file = System.IO.Path.Combine(Path, LockFile);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem) when (IsSharing(problem))
        {
            throw new IndexLockedException(Path, problem);
        }
    }

    /// <summary>Whether there is an index that Lucene.NET can try to read.</summary>
    public bool HasIndex() => Names().Any(FileNames.IsCommit);

    /// <summary>Whether there is an index of the time before Lucene.NET.</summary>
    public bool HasOldIndex() => Names().Any(FileNames.IsOldCommit);

    /// <summary>
    /// Removes all files of an index, of whatever version; what people put into the folder stays, and so does the lock's file. Commits go first,
    /// the newest last: a removal that is stopped leaves a whole index or none. The caller holds the lock.
    /// </summary>
    public void Clear()
    {
        var commits = Names().Where(FileNames.IsCommit).OrderBy(global::Lucene.Net.Index.SegmentInfos.GenerationFromSegmentsFileName);
        foreach (var name in commits.Concat(Names().Where(FileNames.IsOfIndex)).Distinct().ToList()) File.Delete(System.IO.Path.Combine(Path, name));
    }

    /// <summary>Removes commits that were not finished, as of a killed process. The caller holds the lock.</summary>
    public void RemovePending()
    {
        foreach (var name in Names().Where(FileNames.IsPending).ToList()) File.Delete(System.IO.Path.Combine(Path, name));
    }

    private IEnumerable<string> Names()
    {
        if (File.Exists(Path)) throw new IOException($"'{Path}' is a file; the index needs a folder.");
        return System.IO.Directory.Exists(Path) ? System.IO.Directory.EnumerateFiles(Path).Select(path => System.IO.Path.GetFileName(path)) : [];
    }

    // EWOULDBLOCK of flock (11 on Linux, 35 on macOS), ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; all else is another fault
    private static bool IsSharing(IOException problem) => (problem.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
