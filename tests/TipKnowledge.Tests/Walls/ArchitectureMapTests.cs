using System.Text.RegularExpressions;

namespace TipKnowledge.Tests.Walls;

/// <summary>The map in docs/architecture.md, held against the files that are there.</summary>
public partial class ArchitectureMapTests
{
    private static readonly string Map = Path.Combine(RepositoryFolders.Root, "docs", "architecture.md");

    [Fact]
    public void Every_path_on_the_map_exists()
    {
        var paths = PathsIn(File.ReadAllText(Map)).ToArray();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Exists(path), $"{path} is on the map but not in the repository."));
    }

    [Fact]
    public void Every_project_is_on_the_map()
    {
        var map = File.ReadAllText(Map);

        Assert.All(ProjectFile.All, project => Assert.Contains(project.Name, map, StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_is_what_stands_between_backticks_and_begins_in_a_folder_of_the_repository()
    {
        const string Text = "See `src/A/B.cs`, `docs/x.md` and `tests/T/**/C*.cs`; not `src` alone, `a/b`, `law:id/uu/2007/21` or src/C.cs.";

        Assert.Equal(["src/A/B.cs", "docs/x.md", "tests/T/**/C*.cs"], PathsIn(Text));
    }

    private static IEnumerable<string> PathsIn(string text) => MapPath().Matches(text).Select(match => match.Groups[1].Value);

    private static bool Exists(string path)
    {
        if (path.Contains('<', StringComparison.Ordinal)) return true; // a pattern with a name to fill in, such as src/<project>/
        if (!path.Contains('*', StringComparison.Ordinal)) return Path.Exists(Path.Combine(RepositoryFolders.Root, path));
        var fixedPart = path[..path.IndexOf('*', StringComparison.Ordinal)];
        var folder = Path.Combine(RepositoryFolders.Root, fixedPart[..fixedPart.LastIndexOf('/')]);
        return Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, Path.GetFileName(path), SearchOption.AllDirectories).Any();
    }

    [GeneratedRegex("`((?:src|tests|docs|corpus|index|eval|\\.ci)/[^`\\s]*)`")]
    private static partial Regex MapPath();
}
