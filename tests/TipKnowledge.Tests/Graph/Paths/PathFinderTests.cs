using TipKnowledge.Graph;
using TipKnowledge.Graph.Paths;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Paths;

public class PathFinderTests
{
    [Fact]
    public void Fewer_steps_come_before_stronger_evidence()
    {
        var graph = RandomGraphs.Build(3, [(0, 1, 1_000_000, true), (1, 2, 1_000_000, true), (0, 2, 1, false)]);

        Assert.Equal(["0 2", "0 1 2"], Paths(graph, new PathQuestion(0, 2)));
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(100, 101)]
    [InlineData(1_000_000, 1_000_001)]
    public void Of_equally_many_steps_the_heavier_come_first(int light, int heavy)
    {
        var graph = RandomGraphs.Build(4, [(0, 1, light, false), (1, 3, light, false), (0, 2, heavy, false), (2, 3, light, false)]);

        Assert.Equal(["0 2 3", "0 1 3"], Paths(graph, new PathQuestion(0, 3)));
    }

    [Fact]
    public void What_is_stated_once_comes_before_what_is_often_named_together()
    {
        var graph = RandomGraphs.Build(4, [(0, 1, 1000, false), (1, 3, 2, true), (0, 2, 1, true), (2, 3, 2, true)]);

        Assert.Equal(["0 2 3", "0 1 3"], Paths(graph, new PathQuestion(0, 3)));
    }

    [Fact]
    public void Equal_paths_come_in_the_order_of_their_nodes()
    {
        var graph = RandomGraphs.Build(
            6, [(0, 4, 1, true), (4, 1, 1, true), (1, 5, 1, true), (0, 2, 1, true), (2, 3, 1, true), (3, 5, 1, true)]);

        Assert.Equal(["0 2 3 5", "0 4 1 5"], Paths(graph, new PathQuestion(0, 5)));
        Assert.Equal(["5 1 4 0", "5 3 2 0"], Paths(graph, new PathQuestion(5, 0)));
    }

    [Fact]
    public void A_step_holds_all_edges_of_its_two_nodes_and_says_which_lead_against_it()
    {
        var graph = RandomGraphs.Build(2, [(0, 1, 50, false), (1, 0, 2, true), (0, 1, 3, true)]);

        var step = PathFinder.Find(graph, new PathQuestion(0, 1)).Paths.Single().Steps.Single();

        Assert.Equal([3.0, 2.0, 50.0], step.Edges.Select(edge => edge.Weight));
        Assert.Equal([false, true, false], step.Edges.Select(step.IsAgainst));
        Assert.Equal(graph.Edges[2], step.Best);
    }

    [Fact]
    public void Edges_that_may_not_be_walked_are_neither_walked_nor_shown()
    {
        var graph = RandomGraphs.Build(3, [(0, 2, 9, false), (0, 1, 1, true), (0, 1, 5, false), (1, 2, 1, true)]);

        var path = PathFinder.Find(graph, new PathQuestion(0, 2) { MayWalk = edge => edge.Directed }).Paths.Single();

        Assert.Equal([0, 1, 2], path.Nodes.ToArray());
        Assert.All(path.Steps, step => Assert.Single(step.Edges));
    }

    [Fact]
    public void A_path_longer_than_the_most_steps_is_none()
    {
        var graph = RandomGraphs.Build(8, Enumerable.Range(0, 7).Select(i => (i, i + 1, 1, true)));

        Assert.Empty(Paths(graph, new PathQuestion(0, 7)));
        Assert.Equal(["0 1 2 3 4 5 6 7"], Paths(graph, new PathQuestion(0, 7) { MaxSteps = 7 }));
    }

    [Fact]
    public void From_a_node_to_itself_there_is_no_path() =>
        Assert.Empty(Paths(RandomGraphs.Build(1, [(0, 0, 1, true)]), new PathQuestion(0, 0)));

    [Fact]
    public void Limits_have_their_range()
    {
        var graph = RandomGraphs.Build(2, [(0, 1, 1, true)]);
        var question = new PathQuestion(0, 1);
        PathQuestion[] wrong =
        [
            question with { From = -1 }, question with { To = 2 },
            question with { MaxSteps = 0 }, question with { MaxSteps = PathQuestion.MostSteps + 1 },
            question with { MaxPaths = 0 }, question with { MaxPaths = PathQuestion.MostPaths + 1 },
            question with { MaxExamined = 0 },
        ];

        Assert.All(wrong, w => Assert.Throws<ArgumentOutOfRangeException>(() => PathFinder.Find(graph, w)));
    }

    private static IEnumerable<string> Paths(EntityGraph graph, PathQuestion question) =>
        PathFinder.Find(graph, question).Paths.Select(path => string.Join(' ', path.Nodes));
}
