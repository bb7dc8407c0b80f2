using System.Text.RegularExpressions;

namespace TipKnowledge.Tests.Walls;

/// <summary>The design's table of who may use whom, held against the project files and against the names that the sources use.</summary>
public partial class ProjectWallTests
{
    private const string Corpus = "TipKnowledge.Corpus";
    private const string Entities = "TipKnowledge.Entities";
    private const string Search = "TipKnowledge.Search";
    private const string Lucene = "TipKnowledge.Search.Lucene";
    private const string Graph = "TipKnowledge.Graph";
    // each is one namespace, whatever its folders: all that the front door answers, that reads names in a text, that gives them ids
    private static readonly string[] OfOneNamespace = ["TipKnowledge.Answers", "TipKnowledge.Entities.Recognition", "TipKnowledge.Entities.Resolution"];
    private const string FrontDoor = "TipKnowledge";
    private const string Web = "TipKnowledge.Web";
    private const string Cli = "TipKnowledge.Cli";

    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        [Corpus] = [],
        [Entities] = [Corpus],
        [Search] = [],
        [Lucene] = [Search],
        [Graph] = [],
        [FrontDoor] = [Corpus, Entities, Search, Graph],
        [Web] = [FrontDoor, Lucene],
        [Cli] = [FrontDoor, Lucene],
        ["TipKnowledge.Tests"] = [FrontDoor, Lucene],
        ["TipKnowledge.Apps.Tests"] = [Web, Cli],
        ["TipKnowledge.Benchmarks"] = [FrontDoor, Lucene],
    };

    // the front door speaks in the records of the steps, so whoever uses it may name these; what lies behind it stays behind it
    private static readonly Dictionary<string, string[]> MayName = new()
    {
        [Corpus] = [],
        [Entities] = [Corpus],
        [Search] = [],
        [Lucene] = [Search],
        [Graph] = [],
        [FrontDoor] = [Corpus, Entities, Search, Graph],
        [Web] = [FrontDoor, Corpus, Entities, Search, Graph, Lucene],
        [Cli] = [FrontDoor, Corpus, Entities, Search, Graph, Lucene],
    };

    // a namespace cannot share its name with the main type in it
    private static readonly Dictionary<string, string> OtherwiseNamed = new()
    {
        ["TipKnowledge.Entities.Vocabulary"] = "TipKnowledge.Entities.Vocabularies",
    };

    public static TheoryData<string> Projects => new(ProjectFile.All.Select(p => p.Name));

    public static TheoryData<string> Products => new(MayName.Keys);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_design_lets_it(string name)
    {
        var project = ProjectFile.All.Single(p => p.Name == name);

        Assert.True(MayReference.TryGetValue(name, out var allowed), $"The design's table has no project {name}.");
        Assert.Empty(project.Projects.Except(allowed));
    }

    [Fact]
    public void Only_the_engine_behind_the_seam_uses_the_index_of_Lucene() =>
        Assert.Equal([Lucene], ProjectFile.All.Where(p => p.Packages.Contains("Lucene.Net")).Select(p => p.Name));
    [Theory]
    [InlineData(Search, "Lucene.Net.Analysis.Common")]
    [InlineData(Graph, "QuikGraph")]
    public void The_search_and_the_graph_use_only_the_libraries_of_their_trade(string name, params string[] packages) =>
        Assert.Equal(packages, ProjectFile.All.Single(p => p.Name == name).Packages);

    [Theory]
    [MemberData(nameof(Products))]
    public void Sources_name_only_namespaces_that_the_design_lets_them(string name)
    {
        var project = ProjectFile.All.Single(p => p.Name == name);
        var wrong =
            from file in project.Sources()
            from used in UsedNamespaces(File.ReadAllText(file), name)
            where used != name && !MayName[name].Contains(used)
            select $"{Path.GetRelativePath(RepositoryFolders.Root, file)} names {used}";

        Assert.Empty(wrong.Distinct());
    }

    [Theory]
    [MemberData(nameof(Products))]
    public void A_file_is_in_the_namespace_of_its_folder(string name)
    {
        var project = ProjectFile.All.Single(p => p.Name == name);
        var wrong =
            from file in project.Sources()
            where Path.GetExtension(file) == ".cs"
            let declared = Declaration().Match(File.ReadAllText(file))
            where declared.Success
            where declared.Groups[1].Value != NamespaceOf(project, Path.GetDirectoryName(file)!)
            select $"{Path.GetRelativePath(RepositoryFolders.Root, file)} is in {declared.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_walls_see_a_name_that_crosses_them()
    {
        Assert.Equal([Corpus], UsedNamespaces("using TipKnowledge.Corpus.Passages;", Search));
        Assert.Equal([Entities], UsedNamespaces("using X = TipKnowledge.Entities.EntityId;", Search));
        Assert.Equal([Corpus], UsedNamespaces("var x = global::TipKnowledge.Corpus.Languages.Language.English;", Search));
        Assert.Equal([FrontDoor], UsedNamespaces("@using TipKnowledge.Exploring", Search));
        Assert.Empty(UsedNamespaces("/// speaks of TipKnowledge.Corpus", Search));
        Assert.Empty(UsedNamespaces("const string Name = \"TipKnowledge.Web\";", Search));
    }

    private static string NamespaceOf(ProjectFile project, string folder)
    {
        var relative = Path.GetRelativePath(project.Folder, folder);
        var expected = relative == "." ? project.Name : $"{project.Name}.{relative.Replace(Path.DirectorySeparatorChar, '.')}";
        return Array.Find(OfOneNamespace, whole => expected.StartsWith(whole + ".", StringComparison.Ordinal))
            ?? OtherwiseNamed.GetValueOrDefault(expected, expected);
    }

    private static IEnumerable<string> UsedNamespaces(string source, string own)
    {
        foreach (Match match in Usage().Matches(WithoutComments(source)))
        {
            var used = match.Value.StartsWith(Lucene, StringComparison.Ordinal) ? Lucene : $"TipKnowledge.{match.Groups[1].Value}";
            if (used == own || match.Value == own) continue;
            yield return MayReference.ContainsKey(used) ? used : FrontDoor;
        }
    }

    private static string WithoutComments(string source) =>
        string.Join('\n', source.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    // in quotes it is a text, such as the name of a program to start
    [GeneratedRegex(@"(?<![\w""])TipKnowledge\.(\w+)(?:\.Lucene)?")]
    private static partial Regex Usage();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
