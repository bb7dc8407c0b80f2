namespace TipKnowledge.Apps.Tests;

/// <summary>
/// The programs as they were built, each in its own folder: beside the tests they lack what one of them brings and the framework of the other has.
/// </summary>
internal static class BuiltProgram
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where a project of <c>src/</c> was built, in the configuration of these tests.</summary>
    public static string FolderOf(string project)
    {
        var built = Path.GetRelativePath(Path.Combine(Root, "tests", "TipKnowledge.Apps.Tests"), AppContext.BaseDirectory);
        return Path.Combine(Root, "src", project, built);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TipKnowledge.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
