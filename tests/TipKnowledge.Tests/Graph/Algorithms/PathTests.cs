using TipKnowledge.Graph.Algorithms;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Algorithms;

public class PathTests
{
    [Fact]
    public void Shortest_paths_are_those_of_trying_every_path() => RandomGraphs.ForAll(graph =>
    {
        var naive = NaiveGraph.Outgoing(graph);
        for (var source = 0; source < graph.Nodes.Length; source++)
        {
            for (var target = 0; target < graph.Nodes.Length; target++)
            {
                var expected = naive.AllShortestPaths(source, target);
                var actual = ShortestPaths.Between(graph.Outgoing, source, target, int.MaxValue);
                Assert.Equal(expected, actual.Select(p => p.ToArray()));
                Assert.Equal(expected.FirstOrDefault() ?? [], ShortestPaths.First(graph.Outgoing, source, target));
            }
        }
    });

    [Fact]
    public void A_limit_cuts_the_list_of_paths_short()
    {
        // 40 diamonds in a row have 2^40 shortest paths
        var diamonds = Enumerable.Range(0, 40).SelectMany(i => new[]
        {
            (3 * i, 3 * i + 1, 1, true), (3 * i, 3 * i + 2, 1, true), (3 * i + 1, 3 * i + 3, 1, true), (3 * i + 2, 3 * i + 3, 1, true),
        });
        var graph = RandomGraphs.Build(121, diamonds);

        var paths = ShortestPaths.Between(graph.Outgoing, 0, 120, maxPaths: 5);

        Assert.Equal(5, paths.Length);
        Assert.Equal(5, paths.Select(p => string.Join(' ', p)).Distinct().Count());
        Assert.All(paths, p => Assert.Equal(81, p.Length));
    }

    [Fact]
    public void A_very_long_path_is_found()
    {
        const int Length = 100_000;
        var graph = RandomGraphs.Build(Length, Enumerable.Range(0, Length - 1).Select(i => (i, i + 1, 1, true)));

        Assert.Equal(Length, ShortestPaths.First(graph.Outgoing, 0, Length - 1).Length);
    }

    [Fact]
    public void A_neighbourhood_holds_every_node_at_its_distance() => RandomGraphs.ForAll(graph =>
    {
        var distances = NaiveGraph.Outgoing(graph).Distances();
        for (var start = 0; start < graph.Nodes.Length; start++)
        {
            var within = Enumerable.Range(0, graph.Nodes.Length).Where(n => distances[start, n] <= 2).ToDictionary(n => n, n => distances[start, n]);
            var reached = BreadthFirstSearch.Neighbourhood(graph.Outgoing, start, maxDepth: 2);
            Assert.Equal(within, reached.ToDictionary(r => r.Node, r => r.Depth));
            Assert.Equal(reached.Select(r => r.Depth).Order(), reached.Select(r => r.Depth));
        }
    });

    [Fact]
    public void A_limited_neighbourhood_is_the_start_of_the_whole_one() => RandomGraphs.ForAll(graph =>
    {
        var whole = BreadthFirstSearch.Neighbourhood(graph.Undirected, 0);
        for (var limit = 1; limit <= whole.Length; limit++)
            Assert.Equal(whole[..limit].AsEnumerable(), BreadthFirstSearch.Neighbourhood(graph.Undirected, 0, maxNodes: limit));
    });

    [Fact]
    public void A_limited_neighbourhood_keeps_the_strongest()
    {
        var graph = RandomGraphs.Build(4, [(0, 1, 1, false), (0, 2, 3, false), (3, 0, 2, false)]);

        var reached = BreadthFirstSearch.Neighbourhood(graph.Undirected, 0, maxNodes: 3);

        Assert.Equal([0, 2, 3], reached.Select(r => r.Node));
    }
}
