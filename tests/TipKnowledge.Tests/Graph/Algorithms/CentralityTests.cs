using TipKnowledge.Graph;
using TipKnowledge.Graph.Algorithms;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Algorithms;

public class CentralityTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Degrees_count_and_add_up_rows() => RandomGraphs.ForAll(graph =>
    {
        var naive = NaiveGraph.Undirected(graph);
        var nodes = Enumerable.Range(0, graph.Nodes.Length).ToArray();
        Assert.Equal(nodes.Select(n => naive.Row(n).Count()), Degrees.Count(graph.Undirected));
        Assert.Equal(nodes.Select(n => naive.Row(n).Sum(r => r.Weight)), Degrees.Strength(graph.Undirected));
    });

    [Fact]
    public void PageRank_solves_its_equations() => RandomGraphs.ForAll(graph =>
        AssertClose(NaiveGraph.Outgoing(graph).PageRank(0.85), PageRank.Compute(graph.Outgoing)));

    [Fact]
    public void PageRank_adds_up_to_one() => RandomGraphs.ForAll(graph =>
        Assert.Equal(1, PageRank.Compute(graph.Outgoing, damping: 0.5).Sum(), Tolerance));

    [Fact]
    public void Betweenness_with_directions_is_that_of_the_definition() => RandomGraphs.ForAll(graph =>
        AssertClose(NaiveGraph.Outgoing(graph).Betweenness(), BetweennessCentrality.Compute(graph.Outgoing)));

    [Fact]
    public void Betweenness_without_directions_counts_each_pair_once() => RandomGraphs.ForAll(graph =>
        AssertClose(NaiveGraph.Undirected(graph).Betweenness().Select(b => b / 2), BetweennessCentrality.Compute(graph.Undirected)));

    [Fact]
    public void Networkx_gives_the_same_for_a_graph_without_directions()
    {
        var oracle = NetworkxGraph.Undirected;
        var graph = oracle.Build(directed: false);

        AssertClose(oracle.PageRank, PageRank.Compute(graph.Undirected));
        AssertClose(oracle.Betweenness, BetweennessCentrality.Compute(graph.Undirected));
    }

    [Fact]
    public void Networkx_gives_the_same_for_a_graph_with_directions()
    {
        var oracle = NetworkxGraph.Directed;
        var graph = oracle.Build(directed: true);

        AssertClose(oracle.PageRank, PageRank.Compute(graph.Outgoing));
        AssertClose(oracle.Betweenness, BetweennessCentrality.Compute(graph.Outgoing));
    }

    [Fact]
    public void An_empty_graph_has_no_ranks() => Assert.Empty(PageRank.Compute(new GraphBuilder().Build().Outgoing));

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
}
