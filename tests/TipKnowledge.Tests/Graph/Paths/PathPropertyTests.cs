using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Graph;
using TipKnowledge.Graph.Paths;
using TipKnowledge.Tests.Graph.Reference;

namespace TipKnowledge.Tests.Graph.Paths;

public class PathPropertyTests
{
    private static readonly Arbitrary<(EntityGraph Graph, PathQuestion Question)> Cases = (
        from graph in RandomGraphs.Any.Generator
        from start in Gen.Choose(0, graph.Nodes.Length - 1)
        from end in Gen.Choose(0, graph.Nodes.Length - 1)
        from steps in Gen.Choose(1, 8)
        from paths in Gen.Choose(1, PathQuestion.MostPaths)
        from lightest in Gen.Choose(0, 2)
        let question = new PathQuestion(start, end) { MaxSteps = steps, MaxPaths = paths, MayWalk = edge => edge.Weight >= lightest }
        select (graph, question)).ToArbitrary();

    [Fact]
    public void The_best_paths_are_those_of_trying_every_path() => ForAll((graph, question) =>
    {
        var answer = PathFinder.Find(graph, question);

        Assert.Equal(NaivePaths.Best(graph, question).Select(Written), answer.Paths.Select(Written));
        Assert.False(answer.LimitMet);
    });

    [Fact]
    public void Fewer_paths_are_the_first_of_more() => ForAll((graph, question) =>
    {
        var more = PathFinder.Find(graph, question with { MaxPaths = PathQuestion.MostPaths });

        Assert.Equal(more.Paths.Take(question.MaxPaths).Select(Written), PathFinder.Find(graph, question).Paths.Select(Written));
    });

    [Fact]
    public void A_search_that_met_its_limit_gives_the_first_of_the_best() => ForAll((graph, question) =>
    {
        var whole = PathFinder.Find(graph, question);
        for (var most = 1; most <= whole.Examined + 1; most += 1 + most / 4)
        {
            var answer = PathFinder.Find(graph, question with { MaxExamined = most });

            Assert.InRange(answer.Examined, 0, most);
            Assert.Equal(most < whole.Examined, answer.LimitMet);
            Assert.Equal(whole.Paths.Take(answer.Paths.Length).Select(Written), answer.Paths.Select(Written));
        }
    });

    [Fact]
    public void There_is_a_path_of_any_length_where_both_nodes_are_in_one_group() => ForAll((graph, question) =>
    {
        var groups = NodeGroups.Of(graph, question.MayWalk);
        var isPath = !PathFinder.Find(graph, question with { MaxSteps = PathQuestion.MostSteps }).Paths.IsEmpty;

        Assert.Equal(question.From != question.To && groups.AreJoined(question.From, question.To), isPath);
    });

    private static void ForAll(Action<EntityGraph, PathQuestion> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Cases, c => holds(c.Graph, c.Question)));

    private static string Written(EntityPath path) =>
        string.Join("; ", path.Steps.Select(step =>
            $"{step.From}-{step.To} by {string.Join(", ", step.Edges.Select(e => $"{e.Source} {e.Type} {e.Target} ({e.Weight})"))}"));
}
