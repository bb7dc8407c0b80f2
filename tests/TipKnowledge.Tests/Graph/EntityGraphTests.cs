using TipKnowledge.Graph;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph;

public class EntityGraphTests
{
    [Fact]
    public void Rows_hold_what_the_matrix_holds() => RandomGraphs.ForAll(graph =>
    {
        AssertRows(NaiveGraph.Outgoing(graph), graph.Outgoing);
        AssertRows(NaiveGraph.Incoming(graph), graph.Incoming);
        AssertRows(NaiveGraph.Undirected(graph), graph.Undirected);
    });

    [Fact]
    public void A_node_is_found_by_its_key()
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", "A");
        var b = builder.AddNode("b", "letter", "B", new GraphAttribute("vowel", false));
        var graph = builder.Build();

        Assert.Equal(b, graph.Find("b"));
        Assert.Equal("false", graph.Nodes[b].Attributes.Single().Text);
        Assert.Null(graph.Find("c"));
    }

    [Fact]
    public void A_built_graph_does_not_change_with_its_builder()
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", "A");
        var graph = builder.Build();
        builder.AddDirectedEdge(0, 0, "loop", 1);

        Assert.Empty(graph.Edges);
    }

    [Fact]
    public void A_key_is_used_once()
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", "A");

        Assert.Throws<ArgumentException>(() => builder.AddNode("a", "letter", "A again"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_finite_and_above_zero(double weight)
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", "A");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddDirectedEdge(0, 0, "loop", weight));
    }

    [Fact]
    public void An_edge_needs_both_its_nodes()
    {
        var builder = new GraphBuilder();
        builder.AddNode("a", "letter", "A");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddUndirectedEdge(0, 1, "joins", 1));
    }

    [Fact]
    public void A_graph_without_nodes_is_a_graph()
    {
        var graph = new GraphBuilder().Build();

        Assert.Equal(0, graph.Undirected.NodeCount);
        Assert.Equal(0, graph.Undirected.ArcCount);
    }

    private static void AssertRows(NaiveGraph expected, Adjacency actual)
    {
        for (var node = 0; node < actual.NodeCount; node++)
        {
            var row = expected.Row(node).ToArray();
            Assert.Equal(row.Select(r => r.Neighbour), actual.Neighbours(node).ToArray());
            Assert.Equal(row.Select(r => r.Weight), actual.Weights(node).ToArray());
        }
    }
}
