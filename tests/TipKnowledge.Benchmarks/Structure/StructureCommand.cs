using System.CommandLine;
using TipKnowledge.Corpus;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Benchmarks.Structure;

/// <summary><c>structure</c>: compares the chapters and articles found in statutes with a count that is made apart from the product.</summary>
internal sealed class StructureCommand
{
    private readonly Option<DirectoryInfo> _corpus =
        new Option<DirectoryInfo>("--corpus") { Description = "The statutes, as text files.", HelpName = "FOLDER", Required = true }.AcceptExistingOnly();

    private readonly Option<int> _sample = new("--sample") { Description = "How many are drawn.", DefaultValueFactory = _ => 100 };
    private readonly Option<int> _seed = new("--seed") { Description = "Which ones are drawn.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _show = new("--show") { Description = "Names the statutes where the two differ." };

    public static Command Create()
    {
        var structure = new StructureCommand();
        var command = new Command("structure", "Compares the chapters and articles found in statutes with an independent count of their texts.")
        {
            structure._corpus, structure._sample, structure._seed, structure._show,
        };
        command.SetAction(structure.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var corpus = new CorpusFolder(parsed.GetRequiredValue(_corpus).FullName);
        var reader = new CorpusFileReader(Bibliography.Empty);
        var files = corpus.Documents().ToArray();
        new Random(parsed.GetValue(_seed)).Shuffle(files);
        var (articles, chapters, amending) = (new HeadingScore(), new HeadingScore(), 0);
        foreach (var file in files.Take(parsed.GetValue(_sample)))
        {
            if (reader.Read(file) is not { IsRead: true } reading) continue;
            var body = HeadingCount.BodyOf(reading.Source.Text);
            if (HeadingCount.IsAmending(body))
            {
                amending++;
                continue;
            }
            Compare("Pasal", HeadingCount.Articles(body), Found(reading.Document, "Pasa"), articles, file, parsed.GetValue(_show));
            Compare("BAB", HeadingCount.Chapters(body), Found(reading.Document, "BAB"), chapters, file, parsed.GetValue(_show));
        }
        Console.WriteLine($"Pasal  {articles}");
        Console.WriteLine($"BAB    {chapters}");
        Console.WriteLine($"{amending} amending statutes are left out: they quote articles of others.");
        return 0;
    }

    private static HashSet<int> Found(Document document, string word) =>
    [
        .. from passage in document.Passages
           where passage is { Kind: PassageKind.Heading, Provision.Part: StatutePart.Body } && passage.Text.TrimStart('#', ' ').StartsWith(word, StringComparison.OrdinalIgnoreCase)
           let number = HeadingCount.NumberOf(passage.Text)
           where number > 0
           select number,
    ];

    private static void Compare(string name, HashSet<int> counted, HashSet<int> found, HeadingScore score, CorpusFile file, bool show)
    {
        if (score.Add(counted, found) || !show) return;
        Console.WriteLine($"{file.RelativePath}: {name} missed [{string.Join(' ', counted.Except(found).Order())}] extra [{string.Join(' ', found.Except(counted).Order())}]");
    }
}
