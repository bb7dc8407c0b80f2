using TipKnowledge.Graph;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph;

public class EntityGraphTests
{
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

        Assert.Empty(graph.Nodes);
        Assert.Empty(graph.EdgesAmong([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.EdgesAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.EdgesAmong([0]));
    }

    [Fact]
    public void The_other_end_of_an_edge_is_its_own_for_a_loop()
    {
        var graph = RandomGraphs.Build(2, [(0, 1, 1, true), (1, 1, 1, false)]);

        Assert.Equal(1, graph.Edges[0].OtherEnd(0));
        Assert.Equal(0, graph.Edges[0].OtherEnd(1));
        Assert.Equal(1, graph.Edges[1].OtherEnd(1));
    }

    [Fact]
    public void Edges_at_a_node_come_the_heaviest_first_whichever_way_they_lead()
    {
        var graph = RandomGraphs.Build(
            4, [(0, 3, 1, false), (2, 0, 5, true), (0, 0, 2, true), (1, 2, 9, true), (0, 1, 1, false), (1, 0, 1, true)]);

        Assert.Equal([1, 2, 5, 4, 0], graph.EdgesAt(0).Select(edge => graph.Edges.IndexOf(edge)));
    }

    [Fact]
    public void Edges_at_a_node_are_those_of_looking_at_every_edge() => RandomGraphs.ForAll(graph =>
    {
        for (var node = 0; node < graph.Nodes.Length; node++)
        {
            var expected = graph.Edges.Where(edge => edge.Source == node || edge.Target == node)
                .OrderByDescending(edge => edge.Weight).ThenBy(edge => edge.OtherEnd(node)).ThenByDescending(edge => edge.Directed);
            Assert.Equal(expected, graph.EdgesAt(node));
        }
    });

    [Fact]
    public void Edges_among_nodes_have_both_their_ends_there() => RandomGraphs.ForAll(graph =>
    {
        var chosen = Enumerable.Range(0, graph.Nodes.Length).Where(node => node % 3 != 1).Reverse().ToArray();
        var expected = graph.Edges.Where(edge => chosen.Contains(edge.Source) && chosen.Contains(edge.Target))
            .OrderBy(edge => Math.Min(edge.Source, edge.Target)).ThenBy(edge => Math.Max(edge.Source, edge.Target))
            .ThenByDescending(edge => edge.Directed).ThenByDescending(edge => edge.Weight);

        Assert.Equal(expected, graph.EdgesAmong([.. chosen, .. chosen]));
    });
}
