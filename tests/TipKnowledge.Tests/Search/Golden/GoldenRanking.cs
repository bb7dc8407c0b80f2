using System.Collections.Immutable;
using System.Text.Json;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Golden;

/// <summary>Passages, queries, and what Lucene finds for them; README.md says how they were made.</summary>
internal sealed class GoldenRanking
{
    private readonly string _folder;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly NamedAnalyzer Analyzer = SpaceAnalyzer.Instance;

    private static readonly IndexSchema Schema = new("document", "ordinal", IndexSchema.Text("id", Analyzer), IndexSchema.Text("en", Analyzer));

    private GoldenRanking(string folder)
    {
        _folder = Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Search", "Golden", folder);
        Queries = [.. Lines("queries").Select(l => JsonSerializer.Deserialize<GoldenQuery>(l, Options)!)];
        Lucene = Lines("lucene").Select(Read).ToImmutableDictionary(h => h.Id);
    }

    /// <summary>Passages of documents, and queries of every class.</summary>
    public static GoldenRanking Documents { get; } = new("Documents");

    /// <summary>Passages of single letters, and loose phrases in which words come again.</summary>
    public static GoldenRanking Letters { get; } = new("Letters");

    public ImmutableArray<GoldenQuery> Queries { get; }

    public ImmutableDictionary<string, Hits> Lucene { get; }

    internal sealed record Passage(string Id, string Lang, string Text);

    internal sealed record GoldenQuery(string Id, string Class, string Lang, string Query)
    {
        public Query Parse() => new QueryParser([new QueryField("body", FieldKind.Text, [new QueryTarget(Lang, Analyzer)])]).Parse(Query).Query;
    }

    internal sealed record Hit(string Id, float Score);

    internal sealed record Hits(string Id, int Total, ImmutableArray<Hit> Best)
    {
        /// <summary>A passage may stand anywhere among those of its score, but not elsewhere.</summary>
        public bool MayStandAt(int place, string passage) =>
            Best.FirstOrDefault(h => h.Id == passage) is { } hit
                ? Near(hit.Score, Best[place].Score, 2e-6)
                : Near(Best[place].Score, Best[^1].Score, 2e-6);
    }

    /// <summary>The passages in an index of several commits.</summary>
    /// <param name="folder">An empty folder for it.</param>
    /// <param name="passagesPerCommit">How many passages each has.</param>
    public IEngineReader Index(string folder, int passagesPerCommit)
    {
        var engine = new LuceneEngine(folder, Schema, files => new UnsyncedFiles(files));
        foreach (var some in Lines("passages").Select(l => JsonSerializer.Deserialize<Passage>(l, Options)!).Chunk(passagesPerCommit))
        {
            using var writer = engine.Write();
            foreach (var passage in some) writer.Put(passage.Id, [new IndexEntry(0).Add(passage.Lang, passage.Text)]);
            writer.Commit();
        }
        return engine.Read()!;
    }

    public static bool Near(float a, float b, double tolerance) => Math.Abs(a - b) <= tolerance * Math.Max(a, b);

    private static Hits Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        return new Hits(
            row.GetProperty("id").GetString()!, row.GetProperty("total").GetInt32(),
            [.. row.GetProperty("hits").EnumerateArray().Select(h => h.Deserialize<Hit>(Options)!)]);
    }

    private string[] Lines(string name) => File.ReadAllLines(Path.Combine(_folder, name + ".jsonl"));
}
