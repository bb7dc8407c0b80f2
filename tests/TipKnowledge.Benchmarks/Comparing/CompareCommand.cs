using System.CommandLine;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Comparing;

/// <summary><c>compare</c>: TipKnowledge.Search and Apache Lucene on the same passages and queries, in turns.</summary>
internal sealed class CompareCommand
{
    private readonly PeerOptions _peers = new();
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each class is timed.", DefaultValueFactory = _ => 5 };
    private readonly Option<int> _indexRounds = new("--index-rounds") { Description = "How often each side indexes; the fastest counts.", DefaultValueFactory = _ => 1 };
    private readonly Option<double> _seconds = new("--seconds") { Description = "Seconds a class, round and side.", DefaultValueFactory = _ => 0.5 };
    private readonly Option<string> _classes = new("--classes") { Description = "Only these classes of queries, with commas between.", DefaultValueFactory = _ => "" };
    private readonly Option<string> _side = new Option<string>("--side") { Description = "Which side runs.", DefaultValueFactory = _ => "both" }.AcceptOnlyFromAmong("own", "lucene", "both");

    private readonly Option<string?> _keep = new("--keep")
    {
        Description = "Builds the indexes in this folder, and takes those that are there from an earlier run on the same passages.",
        HelpName = "FOLDER",
    };

    private readonly Option<string> _rebuild = new Option<string>("--rebuild")
    {
        Description = "Which kept index is built again, as after a change of the engine.",
        DefaultValueFactory = _ => "none",
    }.AcceptOnlyFromAmong("own", "lucene", "both", "none");

    private readonly Option<FileInfo?> _json = new("--json") { Description = "Writes all figures into this file, too.", HelpName = "FILE" };

    public static Command Create()
    {
        var compare = new CompareCommand();
        var command = new Command("compare", "Indexes and searches the same files with TipKnowledge.Search and with Apache Lucene: one thread, top 10, warm.")
        {
            compare._rounds, compare._indexRounds, compare._seconds, compare._classes, compare._side, compare._keep, compare._rebuild, compare._json,
        };
        compare._peers.AddTo(command);
        command.SetAction(compare.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        using var temporary = new TemporaryFolder();
        var side = parsed.GetRequiredValue(_side);
        var own = side == "lucene" ? null : Peer.Own();
        var lucene = side == "own" ? null : _peers.Lucene(parsed, temporary.Folder);
        var peers = new[] { own, lucene }.OfType<Peer>().ToList();
        if (peers.Count == 0) return 1;
        var plan = Plan(parsed, parsed.GetValue(_keep) ?? temporary.Folder);
        var indexing = new IndexingRounds(plan, Tokens.Language);
        var indexed = indexing.Run(peers);
        var results = new SearchRounds(plan).Run([.. peers.Select(p => (p, indexing.FolderOf(p)))]);
        foreach (var (peer, figures) in indexed) results[peer].Indexing = figures;
        var result = new ComparisonResult(own is null ? null : results[own], lucene is null ? null : results[lucene]);
        ComparisonReport.Print(result, Console.Out);
        if (parsed.GetValue(_json) is { } file)
            File.WriteAllText(file.FullName, JsonSerializer.Serialize(result, BenchmarkJson.Default.ComparisonResult));
        return 0;
    }

    private ComparisonPlan Plan(ParseResult parsed, string indexFolder) => new()
    {
        Passages = _peers.Passages(parsed),
        Queries = _peers.Queries(parsed),
        Rounds = parsed.GetRequiredValue(_rounds),
        IndexRounds = parsed.GetRequiredValue(_indexRounds),
        Seconds = parsed.GetRequiredValue(_seconds),
        Classes = ClassNames.Read(parsed.GetRequiredValue(_classes)),
        IndexFolder = Directory.CreateDirectory(indexFolder).FullName,
        Rebuilt = parsed.GetRequiredValue(_rebuild) is var rebuild && rebuild == "both" ? ["own", "lucene"] : [rebuild],
    };
}
