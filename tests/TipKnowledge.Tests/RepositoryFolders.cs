namespace TipKnowledge.Tests;

/// <summary>Where the repository stands that the tests were built from.</summary>
internal static class RepositoryFolders
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus that comes with the project.</summary>
    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>A few invented documents, with what is told of them.</summary>
    public static string ToldDocuments => Path.Combine(Root, "tests", "TipKnowledge.Tests", "Evaluation", "Documents");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TipKnowledge.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder;
    }
}
