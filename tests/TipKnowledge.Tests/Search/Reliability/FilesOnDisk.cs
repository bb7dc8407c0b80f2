using TipKnowledge.Search.Lucene.Storage;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>The files in the folder of an index.</summary>
internal static class FilesOnDisk
{
    /// <summary>Requires that the folder holds the files of the last two commits, the lock's, and no other.</summary>
    public static void AssertOnlyThoseOfLastTwoCommits(TemporaryIndex index)
    {
        var files = new IndexFolder(index.Folder).Files;
        var names = Directory.EnumerateFiles(index.Folder).Select(path => Path.GetFileName(path)).ToList();
        var commits = names.Where(name => name.StartsWith("segments_", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, commits.Count);
        var own = commits.SelectMany(name => new SegmentsCommit(files, name).FileNames).Append("write.lock").Distinct();
        Assert.Equal(own.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    /// <summary>The files in a folder that this process holds open though they were deleted; none where the system does not tell.</summary>
    public static IReadOnlyList<string> HeldThoughDeleted(string folder) => Held(folder, name => name.EndsWith("(deleted)", StringComparison.Ordinal));

    /// <summary>The files in a folder that this process holds open; none where the system does not tell.</summary>
    public static IReadOnlyList<string> Held(string folder, Func<string, bool>? which = null) => !OperatingSystem.IsLinux() ? [] :
    [
        .. Directory.EnumerateFileSystemEntries("/proc/self/fd")
            .Select(Target).OfType<string>()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && which?.Invoke(name) != false),
    ];

    // another thread may have closed it meanwhile
    private static string? Target(string link)
    {
        try
        {
            return new FileInfo(link).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
