using Lucene.Net.Store;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>
/// The files of an index. A commit is written under another name, made durable, and then given its own: readers find it whole or not at all.
/// Lucene.NET writes it in its place, where a reader may meet half of it, and a killed process may leave half of it. Files of others are not seen.
/// Many threads read a file at once, each at its own place: Lucene.NET's NIOFSDirectory seeks one stream of the file under a lock, and its
/// MMapDirectory ends the process where a map is closed under a search (issue 1013) or a file is cut off.
/// </summary>
/// <param name="path">The folder.</param>
internal sealed class IndexFiles(string path) : FSDirectory(new DirectoryInfo(path), NoLockFactory.GetNoLockFactory())
{
    public override string[] ListAll() => [.. base.ListAll().Where(FileNames.IsLucene)];

    public override IndexOutput CreateOutput(string name, IOContext context) =>
        name == FileNames.Generation ? new RAMOutputStream() : base.CreateOutput(Written(name), context);

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return name == FileNames.Generation ? throw new FileNotFoundException("It is not kept.", name) : new PositionalInput(PathOf(name), context);
    }

    public override void Sync(ICollection<string> names)
    {
        base.Sync([.. names.Select(Written)]);
        foreach (var name in names.Where(FileNames.IsCommit))
        {
            File.Move(PathOf(Written(name)), PathOf(name), overwrite: true);
            // a name is durable once its folder is
            IOUtils.Fsync(Directory.FullName, isDir: true);
        }
    }

    public override void DeleteFile(string name) => base.DeleteFile(File.Exists(PathOf(Written(name))) ? Written(name) : name);

    private static string Written(string name) => FileNames.IsCommit(name) ? FileNames.Pending + name : name;

    private string PathOf(string name) => Path.Combine(Directory.FullName, name);
}
