using System.Text.RegularExpressions;
using TipKnowledge.Search.Engines;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>The folder of an index: its files, and the lock that lets one write.</summary>
internal sealed partial class IndexFolder
{
    private const string LockFile = "write.lock";

    private readonly Lazy<LuceneDirectory> _files;

    /// <param name="path">The folder; made where it is missing, when it is first written.</param>
    /// <param name="wrap">Stands between the index and its files; for tests that let files fail.</param>
    public IndexFolder(string path, Func<LuceneDirectory, LuceneDirectory>? wrap = null)
    {
        Path = System.IO.Path.GetFullPath(path);
        // Lucene.NET's own lock does not lock on Linux, where two processes got a writer at once; Lock() stands in for it
        _files = new Lazy<LuceneDirectory>(() =>
        {
            var files = new PositionalDirectory(new DirectoryInfo(Path));
            return wrap is null ? files : wrap(files);
        });
    }

    /// <summary>The folder, from the root.</summary>
    public string Path { get; }

    /// <summary>The files, as Lucene.NET sees them.</summary>
    public LuceneDirectory Files => _files.Value;

    /// <summary>Takes the lock that lets one write; it ends with the process, and the file that stays behind means nothing.</summary>
    /// <exception cref="IndexLockedException">Another process, or another writer of this one, has it.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
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
    public bool HasIndex() => Names().Any(name => name.StartsWith("segments_", StringComparison.Ordinal));

    /// <summary>Whether there is an index of the time before Lucene.NET.</summary>
    public bool HasOldIndex() => Names().Any(name => name.StartsWith("commit_", StringComparison.Ordinal));

    /// <summary>Removes all files of an index, of whatever version; what people put into the folder stays, and so does the lock's file.</summary>
    public void Clear()
    {
        foreach (var name in Names().Where(name => Own().IsMatch(name) || OfTheTimeBefore().IsMatch(name))) File.Delete(System.IO.Path.Combine(Path, name));
    }

    /// <summary>A file as it is now; of one that is gone, its name.</summary>
    public CommitFile Describe(string name)
    {
        var file = new FileInfo(System.IO.Path.Combine(Path, name));
        return file.Exists ? new CommitFile(name, file.Length, file.LastWriteTimeUtc) : new CommitFile(name, -1, default);
    }

    private IEnumerable<string> Names() =>
        System.IO.Directory.Exists(Path) ? [.. System.IO.Directory.EnumerateFiles(Path).Select(System.IO.Path.GetFileName)!] : [];

    // "_3.fdt", "_3_1.del", "_3_Lucene41_0.doc", "segments_2", "segments.gen"
    [GeneratedRegex(@"^(_[0-9a-z]+(_[0-9a-zA-Z_]+)?\.(si|fnm|fd[tx]|tim|tip|doc|pos|pay|nv[dm]|dv[dm]|del|cf[se]|tv[dfx])|segments_[0-9a-z]+|segments\.gen)$")]
    private static partial Regex Own();

    // "commit_5", "pending_commit_5", "segment_4", "live_4_5"
    [GeneratedRegex("^((pending_)?commit|segment|live)_[0-9a-z_]+$")]
    private static partial Regex OfTheTimeBefore();

    // EWOULDBLOCK of flock (11 on Linux, 35 on macOS), ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; all else is another fault
    private static bool IsSharing(IOException problem) => (problem.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
