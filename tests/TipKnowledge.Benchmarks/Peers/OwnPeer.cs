using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>
/// The embedded engine's side of a comparison, in a process of its own so that its memory can be measured. It understands the same commands
/// as <c>LucenePeer.java</c> and answers in the same lines of JSON.
/// </summary>
internal sealed class OwnPeer(Tokens tokens)
{
    private const int Top = 10;

    private readonly Dictionary<string, NamedAnalyzer> _analyzers = new(StringComparer.Ordinal)
    {
        ["id"] = tokens == Tokens.Language ? Analyzers.Indonesian : WhitespaceAnalyzer.Instance,
        ["en"] = tokens == Tokens.Language ? Analyzers.English : WhitespaceAnalyzer.Instance,
    };

    private IndexSchema Schema => new(
        "id", "ordinal", IndexSchema.Keyword("lang"), IndexSchema.Text("body_id", _analyzers["id"]), IndexSchema.Text("body_en", _analyzers["en"]));

    /// <summary>Builds an index, prints its figures, and waits for the end of the input.</summary>
    public void Index(string passages, string folder)
    {
        var clock = Stopwatch.GetTimestamp();
        long textBytes = 0;
        long documents = 0;
        var engine = new LuceneEngine(folder, Schema);
        engine.Clear();
        using (var writer = engine.Write())
        {
            foreach (var passage in BenchmarkPassage.Read(passages))
            {
                textBytes += Encoding.UTF8.GetByteCount(passage.Text);
                documents++;
                writer.Put(passage.Id,
                [
                    new IndexEntry(0).Add("lang", passage.Language).Add("body_" + passage.Language, passage.Text)
                        .Store(Encoding.UTF8.GetBytes($"{passage.Id}\n{passage.Text}")),
                ]);
            }
            writer.Commit();
        }
        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        var size = new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);
        Say(JsonSerializer.Serialize(new IndexFigures(documents, textBytes, seconds, size), BenchmarkJson.Default.IndexFigures));
        while (Console.ReadLine() is not null) { }
    }

    /// <summary>Says which queries it cannot read, then answers the lines of the input.</summary>
    public void Search(string folder, string queryFile)
    {
        var queries = ReadQueries(queryFile);
        using var reader = new LuceneEngine(folder, Schema).Read()
            ?? throw new InvalidOperationException($"There is no index in '{folder}'.");
        while (Console.ReadLine() is { } line)
        {
            var command = line.Split(' ');
            if (command[0] == "time") Time(reader, queries[command[1]], double.Parse(command[2], CultureInfo.InvariantCulture));
            else if (command[0] == "hits") Hits(reader, queries.SelectMany(c => c), int.Parse(command[1], CultureInfo.InvariantCulture));
            else Say($$"""{"bytes":{{GC.GetTotalMemory(forceFullCollection: true)}}}""");
        }
    }

    private ILookup<string, (BenchmarkQuery Row, Query Query)> ReadQueries(string file)
    {
        var parsers = _analyzers.ToDictionary(
            a => a.Key, a => new QueryParser([new QueryField("body", FieldKind.Text, [new QueryTarget("body_" + a.Key, a.Value)])]));
        var read = BenchmarkQuery.Read(file).Select(row => (Row: row, Parsed: parsers[row.Language].Parse(row.Query))).ToList();
        var failed = read.Where(r => r.Parsed.Problem is not null).Select(r => $"\"{r.Row.Id}\"");
        Say($$"""{"failed":[{{string.Join(',', failed)}}]}""");
        return read.Where(r => r.Parsed.Problem is null).ToLookup(r => r.Row.Class, r => (r.Row, r.Parsed.Query));
    }

    // whole passes over the queries, so that each counts the same
    private static void Time(IEngineReader reader, IEnumerable<(BenchmarkQuery Row, Query Query)> classQueries, double seconds)
    {
        var queries = classQueries.Select(q => q.Query).ToArray();
        var ticks = queries.Select(_ => new List<long>()).ToArray();
        var start = Stopwatch.GetTimestamp();
        do
        {
            for (var i = 0; i < queries.Length; i++)
            {
                var before = Stopwatch.GetTimestamp();
                reader.Search(new SearchQuestion(queries[i]) { Take = Top });
                ticks[i].Add(Stopwatch.GetTimestamp() - before);
            }
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
        var nanosPerTick = 1_000_000_000 / Stopwatch.Frequency;
        Say($$"""{"nanos":[{{string.Join(',', ticks.Select(q => $"[{string.Join(',', q.Select(t => t * nanosPerTick))}]"))}}]}""");
    }

    private static void Hits(IEngineReader reader, IEnumerable<(BenchmarkQuery Row, Query Query)> queries, int count)
    {
        foreach (var (row, query) in queries)
        {
            var found = reader.Search(new SearchQuestion(query) { Take = count });
            var hits = new QueryHits(row.Id, found.Total, [.. found.Hits.Select(h => new QueryHit(h.Entry.Document, h.Score))]);
            Say(JsonSerializer.Serialize(hits, BenchmarkJson.Default.QueryHits));
        }
        Say("""{"end":true}""");
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
