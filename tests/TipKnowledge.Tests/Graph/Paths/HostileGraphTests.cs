using TipKnowledge.Graph;
using TipKnowledge.Graph.Paths;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Paths;

/// <summary>Graphs of shapes and sizes that make a search for paths slow. Held is the number of edges examined, not the time.</summary>
public class HostileGraphTests
{
    private const int Many = 100_000;

    [Fact]
    public void Two_leaves_of_a_large_star_are_joined_over_its_middle()
    {
        var star = RandomGraphs.Build(Many, Enumerable.Range(1, Many - 1).Select(i => (0, i, 1 + i % 7, false)));

        var answer = PathFinder.Find(star, new PathQuestion(5, 99));

        Assert.Equal([5, 0, 99], answer.Paths.Single().Nodes.ToArray());
        Assert.False(answer.LimitMet);
        Assert.InRange(answer.Examined, 1, 6 * Many);
    }

    [Fact]
    public void A_long_chain_is_not_followed_beyond_the_most_steps()
    {
        var chain = RandomGraphs.Build(Many, Enumerable.Range(1, Many - 1).Select(i => (i, i - 1, 1, true)));

        Assert.Single(PathFinder.Find(chain, new PathQuestion(500, 506)).Paths);
        var tooFar = PathFinder.Find(chain, new PathQuestion(500, 600));
        Assert.Empty(tooFar.Paths);
        Assert.InRange(tooFar.Examined, 1, 100);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(PathQuestion.MostSteps)]
    public void Ten_paths_through_a_complete_graph_stay_within_the_limit(int maxSteps)
    {
        var complete = Complete(300);

        var answer = PathFinder.Find(complete, new PathQuestion(3, 200) { MaxSteps = maxSteps });

        Assert.Equal(PathQuestion.MostPaths, answer.Paths.Length);
        Assert.Single(answer.Paths[0].Steps);
        Assert.All(answer.Paths[1..], path => Assert.Equal(2, path.Steps.Length));
        Assert.False(answer.LimitMet);
        Assert.InRange(answer.Examined, 1, 300_000);
    }

    [Fact]
    public void A_search_beyond_its_limit_says_so()
    {
        var answer = PathFinder.Find(Complete(100), new PathQuestion(3, 80) { MaxExamined = 1000 });

        Assert.Empty(answer.Paths);
        Assert.True(answer.LimitMet);
        Assert.Equal(1000, answer.Examined);
    }

    [Fact]
    public void Many_edges_between_two_nodes_are_one_step()
    {
        var graph = RandomGraphs.Build(2, Enumerable.Range(1, 10_000).Select(weight => (0, 1, weight, weight % 2 == 0)));

        var step = PathFinder.Find(graph, new PathQuestion(1, 0)).Paths.Single().Steps.Single();

        Assert.Equal(10_000, step.Edges.Length);
        Assert.Equal(10_000, step.Best.Weight);
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        using var cancelled = new CancellationTokenSource();
        var question = new PathQuestion(0, 99) { MayWalk = _ => { cancelled.Cancel(); return true; } };

        Assert.Throws<OperationCanceledException>(() => PathFinder.Find(Complete(100), question, cancelled.Token));
    }

    [Fact]
    public async Task One_graph_answers_many_readers_at_once()
    {
        var graph = Complete(100);
        var alone = Ask();

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(Ask)));

        Assert.All(answers, answer => Assert.Equal(alone, answer));

        string[] Ask() => [.. PathFinder.Find(graph, new PathQuestion(1, 2)).Paths.Select(path => string.Join(' ', path.Nodes))];
    }

    private static EntityGraph Complete(int nodes) => RandomGraphs.Build(
        nodes, from first in Enumerable.Range(0, nodes)
               from second in Enumerable.Range(first + 1, nodes - first - 1)
               select (first, second, (first * 7 + second * 13) % 5 + 1, (first + second) % 3 == 0));
}
