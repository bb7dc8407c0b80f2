using TipKnowledge.Graph.Algorithms;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Algorithms;

public class CommunityTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Components_are_what_paths_join() => RandomGraphs.ForAll(graph =>
    {
        var distances = NaiveGraph.Undirected(graph).Distances();
        var components = ConnectedComponents.Compute(graph.Outgoing);
        for (var i = 0; i < graph.Nodes.Length; i++)
            for (var j = 0; j < graph.Nodes.Length; j++)
                Assert.Equal(distances[i, j] < graph.Nodes.Length, components.GroupOf[i] == components.GroupOf[j]);
    });

    [Fact]
    public void Louvain_moves_as_trying_every_move_does() => RandomGraphs.ForAll(graph =>
    {
        var expected = NaiveGraph.Undirected(graph).Louvain();
        var actual = LouvainCommunities.Compute(graph.Undirected);
        Assert.Equal(Numbered(expected), actual.GroupOf.ToArray());
    });

    [Fact]
    public void Modularity_is_that_of_the_definition() => RandomGraphs.ForAll(graph =>
    {
        var partition = LouvainCommunities.Compute(graph.Undirected);
        Assert.Equal(NaiveGraph.Undirected(graph).Modularity(partition.GroupOf), Modularity.Of(graph.Undirected, partition), Tolerance);
    });

    [Fact]
    public void Louvain_on_the_karate_club_is_as_good_as_networkx()
    {
        var oracle = NetworkxGraph.Undirected;
        var graph = oracle.Build(directed: false).Undirected;

        var communities = LouvainCommunities.Compute(graph);

        Assert.InRange(Modularity.Of(graph, communities), oracle.WorstLouvainModularity!.Value - Tolerance, 1);
        Assert.Equal(communities.GroupOf.ToArray(), LouvainCommunities.Compute(graph).GroupOf.ToArray());
    }

    [Fact]
    public void Modularity_of_the_karate_club_is_that_of_networkx()
    {
        var oracle = NetworkxGraph.Undirected;

        Assert.Equal(oracle.ClubModularity!.Value, NaiveGraph.Undirected(oracle.Build(directed: false)).Modularity(oracle.Club!), Tolerance);
    }

    [Fact]
    public void Groups_hold_every_node_once()
    {
        var graph = RandomGraphs.Build(5, [(0, 3, 1, false), (1, 4, 1, false)]);

        var groups = ConnectedComponents.Compute(graph.Undirected).Groups();

        Assert.Equal(["0 3", "1 4", "2"], groups.Select(g => string.Join(' ', g)));
    }

    [Fact]
    public void Communities_need_a_graph_without_directions()
    {
        var graph = RandomGraphs.Build(2, [(0, 1, 1, true)]);

        Assert.Throws<ArgumentException>(() => LouvainCommunities.Compute(graph.Outgoing));
    }

    private static int[] Numbered(int[] groupOf)
    {
        var order = groupOf.Distinct().ToList();
        return [.. groupOf.Select(g => order.IndexOf(g))];
    }
}
