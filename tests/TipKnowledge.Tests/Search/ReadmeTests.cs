using System.Text;
using TipKnowledge.Search;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Storage;

namespace TipKnowledge.Tests.Search;

/// <summary>The engine's README shows what runs here.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_example_of_the_readme_finds_its_document()
    {
        var lines = new List<string>();
        var found = Run(new FileSystemDirectory(_folder), lines.Add);
        Assert.Equal(1, found);
        Assert.EndsWith(" Law No. 21 of 2007", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_runs_here()
    {
        var here = Read("tests/TipKnowledge.Tests/Search/ReadmeTests.cs");
        var readme = Read("src/TipKnowledge.Search/README.md");
        var example = readme.Split("```csharp\n")[1].Split("```")[0].Split('\n');
        foreach (var line in example.Where(l => l.Length > 0 && !l.Contains("FileSystemDirectory", StringComparison.Ordinal) && !l.Contains("Console", StringComparison.Ordinal)))
            Assert.Contains(line.Trim(), here, StringComparison.Ordinal);
    }

    private static int Run(FileSystemDirectory directory, Action<string> print)
    {
        var english = Analyzers.English;
        var schema = new IndexSchema(IndexSchema.Text("body", english), IndexSchema.Keyword("id"), IndexSchema.Number("year"));

        using (var writer = IndexWriter.Open(directory, schema))
        {
            writer.Delete("id", "law-21");   // replaces an earlier state, if there is one
            writer.Add(new IndexDocument()
                .Add("id", "law-21").Add("body", "Law No. 21 of 2007 on human trafficking").Add("year", 2007)
                .Store("Law No. 21 of 2007"u8.ToArray()));
            writer.Commit();                 // durable and seen, all at once or not at all
        }

        var parser = new QueryParser([new QueryField("body", FieldKind.Text, [new QueryTarget("body", english)])]);
        using var reader = IndexReader.Open(directory, schema)!;
        foreach (var hit in reader.Search(parser.Parse("traffick* OR \"human trafficking\"~2").Query, top: 10).Hits)
            print($"{hit.Score:0.000} {Encoding.UTF8.GetString(reader.Stored(hit.Doc))}");
        return reader.DocCount;
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(RepositoryFolders.Root, file)).ReplaceLineEndings("\n");
}
