namespace TipKnowledge.Tests;

/// <summary>A test on evaluation data that is kept beside the repository, not in it; skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (!File.Exists(PathOf(file))) Skip = $"The evaluation data '{file}' is not beside the repository.";
    }

    public static string PathOf(string file) => Path.Combine(RepositoryFolders.Root, "..", "shared", file);
}
