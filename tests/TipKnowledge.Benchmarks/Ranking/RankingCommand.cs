using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Ranking;

/// <summary><c>ranking</c>: whether TipKnowledge.Search ranks as Apache Lucene does, both having the same terms.</summary>
internal sealed class RankingCommand
{
    private const int Top = 10;

    private readonly PeerOptions _peers = new();
    private readonly Option<string> _classes = new("--classes") { Description = "Only these classes of queries, with commas between.", DefaultValueFactory = _ => "" };
    private readonly Option<double> _least = new("--least") { Description = "The least percentage of queries that must agree; fewer end with exit code 1.", DefaultValueFactory = _ => 99.5 };

    private readonly Option<string?> _save = new("--save")
    {
        Description = "Writes the passages and queries as both engines read them, and Lucene's hits, into this folder: fixtures for tests.",
        HelpName = "FOLDER",
    };

    public static Command Create()
    {
        var ranking = new RankingCommand();
        var command = new Command("ranking", "Compares the best 10 of each query with Lucene's: order, ties aside, and scores to four digits. Terms are what stands between spaces.")
        {
            ranking._classes, ranking._least, ranking._save,
        };
        ranking._peers.AddTo(command);
        command.SetAction(ranking.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        using var temporary = new TemporaryFolder();
        if (_peers.Lucene(parsed, temporary.Folder) is not { } lucene) return 1;
        var folder = Directory.CreateDirectory(parsed.GetValue(_save) ?? temporary.Folder).FullName;
        var (passages, queries) = (Path.Combine(folder, "passages.jsonl"), Path.Combine(folder, "queries.jsonl"));
        PlainFiles.WritePassages(_peers.Passages(parsed).FullName, passages);
        PlainFiles.WriteQueries(_peers.Queries(parsed).FullName, queries, ClassNames.Read(parsed.GetRequiredValue(_classes)));
        var theirs = Hits(lucene, passages, queries, temporary.Folder);
        if (parsed.GetValue(_save) is not null)
            File.WriteAllLines(Path.Combine(folder, "lucene.jsonl"), theirs.Select(h => JsonSerializer.Serialize(h, BenchmarkJson.Plain.QueryHits)));
        var share = Report(BenchmarkQuery.Read(queries), Hits(Peer.Own(), passages, queries, temporary.Folder), theirs);
        return share * 100 >= parsed.GetRequiredValue(_least) ? 0 : 1;
    }

    private static List<QueryHits> Hits(Peer peer, string passages, string queries, string temporary)
    {
        var folder = Directory.CreateDirectory(Path.Combine(temporary, peer.Folder)).FullName;
        Console.Error.WriteLine($"{peer.Name} indexes and answers");
        using (var index = peer.Start("index", passages, folder, "whitespace")) index.Read();
        using var search = peer.Start("search", folder, queries, "whitespace");
        foreach (var id in search.Read().GetProperty("failed").EnumerateArray()) Console.Error.WriteLine($"{peer.Name} cannot read {id}");
        search.Send(string.Create(CultureInfo.InvariantCulture, $"hits {Top}"));
        var hits = new List<QueryHits>();
        for (var line = search.Read(); !line.TryGetProperty("end", out _); line = search.Read()) hits.Add(line.Deserialize(BenchmarkJson.Default.QueryHits)!);
        return hits;
    }

    private static double Report(List<BenchmarkQuery> queries, List<QueryHits> own, List<QueryHits> lucene)
    {
        var (mine, theirs) = (own.ToDictionary(h => h.Id), lucene.ToDictionary(h => h.Id));
        var agreeing = 0;
        foreach (var ofClass in queries.GroupBy(q => q.Class))
        {
            var differences = ofClass.Select(q => (Query: q, Text: Difference(q.Id))).Where(d => d.Text is not null).ToList();
            agreeing += ofClass.Count() - differences.Count;
            Console.WriteLine($"{ofClass.Key,-10} {ofClass.Count() - differences.Count,5} of {ofClass.Count()} agree");
            foreach (var (query, text) in differences) Console.WriteLine($"  {query.Id}  {query.Query}\n    {text}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-10} {agreeing,5} of {queries.Count} agree: {100.0 * agreeing / queries.Count:F2} %"));
        return (double)agreeing / queries.Count;

        string? Difference(string id) =>
            !theirs.TryGetValue(id, out var expected) ? mine.ContainsKey(id) ? "Lucene cannot read it" : null
            : mine.TryGetValue(id, out var found) ? RankingAgreement.Difference(found, expected)
            : "only Lucene can read it";
    }
}
