using System.CommandLine;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Making;

/// <summary><c>make</c>: passages and queries of real text, the same for the same numbers.</summary>
internal static class MakeCommand
{
    public static Command Create()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "The documents that the text is of; without it, words are single letters and queries loose phrases of them.", HelpName = "FOLDER" }.AcceptExistingOnly();
        var passages = new Option<int>("--passages") { Description = "How many passages; more than the documents have are made of their sentences, drawn at random.", DefaultValueFactory = _ => 10_000 };
        var each = new Option<int>("--each") { Description = "How many queries of each class in each language.", DefaultValueFactory = _ => 50 };
        var seed = new Option<int>("--seed") { Description = "Where the random numbers start.", DefaultValueFactory = _ => 7 };
        var output = new Option<string>("--output") { Description = "The folder that gets passages.jsonl and queries.jsonl.", HelpName = "FOLDER", Required = true };
        var command = new Command("make", "Makes a passages file and a queries file of real documents.") { corpus, passages, each, seed, output };
        command.SetAction(parsed =>
        {
            var random = new Random(parsed.GetRequiredValue(seed));
            var (made, queries) = parsed.GetValue(corpus) is { } documents
                ? OfDocuments(documents.FullName, parsed.GetRequiredValue(passages), parsed.GetRequiredValue(each), random)
                : OfLetters(parsed.GetRequiredValue(passages), parsed.GetRequiredValue(each), random);
            var folder = Directory.CreateDirectory(parsed.GetRequiredValue(output)).FullName;
            File.WriteAllLines(Path.Combine(folder, "passages.jsonl"), made.Select(p => JsonSerializer.Serialize(p, BenchmarkJson.Plain.BenchmarkPassage)));
            File.WriteAllLines(Path.Combine(folder, "queries.jsonl"), queries.Select(q => JsonSerializer.Serialize(q, BenchmarkJson.Plain.BenchmarkQuery)));
        });
        return command;
    }

    private static (List<BenchmarkPassage> Passages, List<BenchmarkQuery> Queries) OfDocuments(string corpus, int passages, int each, Random random)
    {
        var made = PassageMaker.Make(corpus, passages, random);
        return (made, new QueryMaker(made, random).Make(each));
    }

    private static (List<BenchmarkPassage> Passages, List<BenchmarkQuery> Queries) OfLetters(int passages, int each, Random random)
    {
        var maker = new LetterMaker(random);
        return (maker.Passages(passages), maker.Phrases(each * 5));
    }
}
