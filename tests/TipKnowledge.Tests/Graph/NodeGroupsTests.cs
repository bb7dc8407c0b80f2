using TipKnowledge.Graph;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph;

public class NodeGroupsTests
{
    [Fact]
    public void Groups_are_those_of_spreading_marks_along_edges() => RandomGraphs.ForAll(graph =>
    {
        AssertGroups(graph, NodeGroups.Of(graph), _ => true);
        AssertGroups(graph, NodeGroups.Of(graph, IsHeavy), IsHeavy);

        static bool IsHeavy(GraphEdge edge) => edge.Weight > 2;
    });

    [Fact]
    public void The_largest_group_comes_first_and_of_one_size_that_of_the_lowest_node()
    {
        var graph = RandomGraphs.Build(8, [(0, 3, 1, false), (7, 1, 1, true), (4, 1, 1, true), (5, 6, 1, false), (2, 2, 1, true)]);

        var groups = NodeGroups.Of(graph);

        Assert.Equal(["1 4 7", "0 3", "5 6", "2"], Enumerable.Range(0, groups.Count).Select(g => string.Join(' ', groups.Members(g))));
        Assert.Equal(3, groups.GroupOf(2));
        Assert.True(groups.AreJoined(7, 4));
        Assert.False(groups.AreJoined(0, 5));
    }

    [Fact]
    public void Edges_that_may_not_be_walked_join_nothing()
    {
        var graph = RandomGraphs.Build(3, [(0, 1, 1, true), (1, 2, 1, false)]);

        Assert.Equal(2, NodeGroups.Of(graph, edge => edge.Directed).Count);
        Assert.Equal(3, NodeGroups.Of(graph, _ => false).Count);
    }

    [Fact]
    public void A_graph_without_nodes_has_no_groups() => Assert.Equal(0, NodeGroups.Of(new GraphBuilder().Build()).Count);

    [Fact]
    public void A_star_and_a_chain_of_a_hundred_thousand_nodes_are_one_group_each()
    {
        const int Length = 100_000;
        var star = RandomGraphs.Build(Length, Enumerable.Range(1, Length - 1).Select(i => (0, i, 1, false)));
        var chain = RandomGraphs.Build(Length, Enumerable.Range(1, Length - 1).Select(i => (i, i - 1, 1, true)));

        Assert.Equal(Length, NodeGroups.Of(star).Members(0).Length);
        Assert.Equal(Length, NodeGroups.Of(chain).Members(0).Length);
    }

    private static void AssertGroups(EntityGraph graph, NodeGroups groups, Func<GraphEdge, bool> mayWalk)
    {
        var marks = Enumerable.Range(0, graph.Nodes.Length).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var edge in graph.Edges.Where(mayWalk))
            {
                changed |= marks[edge.Source] != marks[edge.Target];
                marks[edge.Source] = marks[edge.Target] = Math.Min(marks[edge.Source], marks[edge.Target]);
            }
        }
        var expected = marks.Select((mark, node) => (mark, node)).GroupBy(m => m.mark, m => m.node)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Min()).Select(g => g.ToArray()).ToArray();
        Assert.Equal(expected, Enumerable.Range(0, groups.Count).Select(g => groups.Members(g).ToArray()));
        Assert.All(expected.SelectMany((g, i) => g.Select(node => (node, i))), m => Assert.Equal(m.i, groups.GroupOf(m.node)));
    }
}
