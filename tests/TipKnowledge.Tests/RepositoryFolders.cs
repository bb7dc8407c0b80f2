namespace TipKnowledge.Tests;

/// <summary>Where the repository stands that the tests were built from.</summary>
internal static class RepositoryFolders
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus that comes with the project.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TipKnowledge.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
