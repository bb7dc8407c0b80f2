using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace TipKnowledge.Apps.Tests.Cli;

[Collection(BuiltCorpus.Name)]
public class ExportCommandTests(BuiltCorpus corpus)
{
    [Fact]
    public async Task A_mentions_text_is_what_the_source_has_at_its_offsets()
    {
        var mentions = (await corpus.RunAsync("export", "mentions", "--format", "jsonl")).Good().JsonLines().ToArray();

        Assert.True(mentions.Length > 500);
        Assert.Equal(5, mentions.Select(Doc).Distinct().Count());
        Assert.Contains(mentions, m => m.TryGetProperty("pin", out _));
        foreach (var document in mentions.GroupBy(Doc))
        {
            var source = Source(document.Key);
            Assert.All(document, m => Assert.Equal(Cut(source, m), m.GetProperty("text").GetString()));
            Assert.All(document, m => Assert.Equal(TypeOf(m), m.GetProperty("type").GetString()));
        }
    }

    [Fact]
    public async Task A_mention_has_its_properties_in_order()
    {
        var mentions = (await corpus.RunAsync("export", "mentions")).Good().JsonLines();

        string[] expected = ["doc", "start", "end", "text", "type", "id"];
        Assert.All(mentions, m => Assert.Equal(expected, m.EnumerateObject().Select(p => p.Name).Where(name => name != "pin")));
    }

    [Fact]
    public async Task Relations_lie_inside_their_documents_and_join_entities()
    {
        var relations = (await corpus.RunAsync("export", "relations")).Good().JsonLines().ToArray();

        Assert.All(relations, relation =>
        {
            string[] always = ["doc", "type", "source", "target", "start", "end", "evidence"];
            string[] perhaps = ["cue", "part", "legalBasis"];
            Assert.Equal(always, relation.EnumerateObject().Select(p => p.Name).Where(name => !perhaps.Contains(name)));
            if (relation.TryGetProperty("cue", out var cue))
                Assert.Contains(cue.GetString()!, relation.GetProperty("evidence").GetString()!, StringComparison.Ordinal);
            Assert.Matches("^[a-z_]+$", relation.GetProperty("type").GetString()!);
            Assert.NotEmpty(Cut(Source(Doc(relation)), relation));
        });
    }

    [Fact]
    public async Task Passages_are_numbered_within_their_documents()
    {
        var passages = (await corpus.RunAsync("export", "passages")).Good().JsonLines().ToArray();

        foreach (var document in passages.GroupBy(Doc))
            Assert.Equal(Enumerable.Range(0, document.Count()), document.Select(p => p.GetProperty("ordinal").GetInt32()));
        Assert.All(passages, p => Assert.Contains(p.GetProperty("language").GetString(), new[] { "id", "en", "und" }));
    }

    [Fact]
    public async Task The_graph_is_the_same_in_both_formats()
    {
        var lines = (await corpus.RunAsync("export", "graph", "--format", "jsonl")).Good().JsonLines().ToArray();
        var graphMl = XDocument.Parse((await corpus.RunAsync("export", "graph", "--format", "graphml")).Good().Output);

        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var nodes = lines.Where(l => l.TryGetProperty("node", out _)).Select(l => l.GetProperty("node").GetString()).ToArray();
        Assert.Contains("law:id/uu/2007/21", nodes);
        Assert.Equal(nodes.Length, graphMl.Descendants(ns + "node").Count());
        Assert.Equal(lines.Length - nodes.Length, graphMl.Descendants(ns + "edge").Count());
        Assert.All(lines.Where(l => l.TryGetProperty("source", out _)), edge => Assert.Contains(edge.GetProperty("target").GetString(), nodes));
    }

    private static string TypeOf(JsonElement mention)
    {
        var prefix = mention.GetProperty("id").GetString()!.Split(':')[0];
        return prefix == "org" ? "organisation" : prefix;
    }

    private static string Doc(JsonElement row) => row.GetProperty("doc").GetString()!;

    private Rune[] Source(string document)
    {
        var text = File.ReadAllText(Path.Combine(corpus.Corpus, document + ".txt"), Encoding.UTF8);
        return [.. text.EnumerateRunes()];
    }

    private static string Cut(Rune[] source, JsonElement row)
    {
        var (start, end) = (row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
        return string.Concat(source[start..end].Select(rune => rune.ToString()));
    }
}
