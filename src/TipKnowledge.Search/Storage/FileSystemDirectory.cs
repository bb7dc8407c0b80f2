using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Storage;

/// <summary>A folder of the file system.</summary>
public sealed partial class FileSystemDirectory : IIndexDirectory
{
    private const string LockFile = "write.lock";

    private readonly string _path;

    /// <param name="path">The folder; made where it is missing.</param>
    public FileSystemDirectory(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(_path);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Files() => [.. Directory.EnumerateFiles(_path).Select(Path.GetFileName)!];

    /// <inheritdoc/>
    public void Write(string name, Action<Stream> write)
    {
        using var stream = new FileStream(Full(name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Rename(string from, string to)
    {
        File.Move(Full(from), Full(to), overwrite: true);
        Synchronise();
    }

    /// <inheritdoc/>
    public IndexInput Open(string name) => new MappedInput(Full(name));

    /// <inheritdoc/>
    public void Delete(string name)
    {
        try
        {
            File.Delete(Full(name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // on Windows a file that a reader holds cannot go; the next commit tries again
        }
    }

    /// <inheritdoc/>
    public IDisposable Lock()
    {
        try
        {
            // the system's own lock: it ends with the process, and the file that stays behind means nothing
            return new FileStream(Full(LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException problem)
        {
            throw new IndexLockedException(_path, problem);
        }
    }

    // a renamed file is durable once its folder is; Windows has no such call and needs none
    private void Synchronise()
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = OpenFolder(_path, 0);
        if (folder < 0) throw new IOException($"The folder '{_path}' cannot be opened to make it durable.");
        var failed = Fsync(folder) != 0;
        _ = Close(folder);
        if (failed) throw new IOException($"The folder '{_path}' cannot be made durable.");
    }

    // the runtime opens files only, and a folder has to be synchronised too
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);

    private string Full(string name) => Path.Combine(_path, name);
}
