using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using TipKnowledge.Graph;
using TipKnowledge.Graph.Export;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Export;

public class ExportTests
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void GraphMl_declares_every_attribute_before_the_graph()
    {
        var root = Read(Sample()).Root!;

        Assert.Equal(GraphMl + "graphml", root.Name);
        var keys = root.Elements(GraphMl + "key").ToDictionary(k => k.Attribute("id")!.Value);
        Assert.Equal(GraphMl + "graph", root.Elements().Last().Name);
        Assert.Equal(keys.Count + 1, root.Elements().Count());
        Assert.All(keys.Values, k => Assert.Contains(k.Attribute("attr.type")!.Value, new[] { "string", "long", "double", "boolean" }));
        Assert.All(root.Descendants(GraphMl + "data"), d => Assert.Equal(d.Parent!.Name.LocalName, keys[d.Attribute("key")!.Value].Attribute("for")!.Value));
    }

    [Fact]
    public void GraphMl_ids_are_name_tokens_and_edges_join_nodes()
    {
        var graph = Read(Sample()).Root!.Element(GraphMl + "graph")!;
        var nodes = graph.Elements(GraphMl + "node").Select(n => n.Attribute("id")!.Value).ToArray();

        Assert.Equal(3, nodes.Distinct().Count());
        Assert.All(nodes, id => Assert.Equal(id, XmlConvert.VerifyNMTOKEN(id)));
        Assert.All(graph.Elements(GraphMl + "edge"), edge =>
        {
            Assert.Contains(edge.Attribute("source")!.Value, nodes);
            Assert.Contains(edge.Attribute("target")!.Value, nodes);
        });
        Assert.Equal("directed", graph.Attribute("edgedefault")!.Value);
        Assert.Equal([null, "false"], graph.Elements(GraphMl + "edge").Select(e => e.Attribute("directed")?.Value));
    }

    [Fact]
    public void GraphMl_of_edges_without_direction_has_no_directions()
    {
        var graph = Read(RandomGraphs.Build(2, [(0, 1, 1, false)])).Root!.Element(GraphMl + "graph")!;

        Assert.Equal("undirected", graph.Attribute("edgedefault")!.Value);
        Assert.Null(graph.Element(GraphMl + "edge")!.Attribute("directed"));
    }

    [Fact]
    public void GraphMl_read_back_is_the_graph() => RandomGraphs.ForAll(graph =>
    {
        var root = Read(graph).Root!;
        var names = root.Elements(GraphMl + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("attr.name")!.Value);
        var nodes = root.Descendants(GraphMl + "node").Select(n => Data(n, names)["key"]).ToArray();
        var edges = root.Descendants(GraphMl + "edge").Select(e => (
            int.Parse(e.Attribute("source")!.Value.AsSpan(1), CultureInfo.InvariantCulture),
            int.Parse(e.Attribute("target")!.Value.AsSpan(1), CultureInfo.InvariantCulture),
            Data(e, names)["type"],
            double.Parse(Data(e, names)["weight"], CultureInfo.InvariantCulture)));
        Assert.Equal(graph.Nodes.Select(n => n.Key), nodes);
        Assert.Equal(graph.Edges.Select(e => (e.Source, e.Target, e.Type, e.Weight)), edges);
    });

    [Fact]
    public void GraphMl_holds_any_text()
    {
        // not inline data: the test runner cannot pass half a surrogate pair
        AssertLabel("bell \uFFFD", "bell \u0007");
        AssertLabel("half a pair \uFFFD!", "half a pair \uD83D!");
        AssertLabel("\uFFFD\uFFFD", "\uDE00\uD83D");
        AssertLabel("a pair \U0001F600", "a pair \U0001F600");
        AssertLabel("<b>&amp;]]>", "<b>&amp;]]>");
    }

    private static void AssertLabel(string expected, string label)
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", label);

        var data = Read(builder.Build()).Descendants(GraphMl + "data").Select(d => d.Value);

        Assert.Equal(["a", "letter", expected], data);
    }

    [Fact]
    public void JsonLines_have_a_line_a_node_and_a_line_an_edge()
    {
        using var output = new MemoryStream();
        JsonLinesWriter.Write(Sample(), output);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');

        Assert.Equal(
            """{"node":"law:id/uu/2007/21","kind":"law","label":"UU \"TPPO\" é","attributes":{"passages":12,"year":2007.5,"treaty":false}}""",
            lines[0]);
        Assert.Equal(
            """{"source":"law:id/uu/2007/21","target":"country:ID","type":"jurisdiction","weight":2.5,"directed":true,"attributes":{"note":"a"}}""",
            lines[3]);
        Assert.Equal("", lines[5]);
        Assert.Equal(6, lines.Length);
        Assert.All(lines[..5], line => JsonDocument.Parse(line).Dispose());
    }

    private static EntityGraph Sample()
    {
        var builder = new GraphBuilder();
        builder.AddNode("law:id/uu/2007/21", "law", "UU \"TPPO\" é", new("passages", 12), new("year", 2007.5), new("treaty", false));
        builder.AddNode("country:ID", "country", "Indonesia", new GraphAttribute("passages", 40));
        builder.AddNode("agency:id/bp2mi", "agency", "BP2MI");
        builder.AddDirectedEdge(0, 1, "jurisdiction", 2.5, new GraphAttribute("note", "a"));
        builder.AddUndirectedEdge(1, 2, "together", 3);
        return builder.Build();
    }

    private static XDocument Read(EntityGraph graph)
    {
        using var output = new MemoryStream();
        GraphMlWriter.Write(graph, output);
        output.Position = 0;
        return XDocument.Load(output);
    }

    private static Dictionary<string, string> Data(XElement element, Dictionary<string, string> names) =>
        element.Elements(GraphMl + "data").ToDictionary(d => names[d.Attribute("key")!.Value], d => d.Value);
}
