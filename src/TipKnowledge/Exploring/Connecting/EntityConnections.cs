using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Graph;
using TipKnowledge.Graph.Paths;

namespace TipKnowledge.Exploring.Connecting;

/// <summary>
/// Finds how two entities are connected: by stated relations and by sentences that name both, never by what the vocabulary alone knows.
/// </summary>
internal sealed class EntityConnections(CorpusGraph graph, Neighbourhoods neighbourhoods)
{
    /// <summary>The best paths; <see langword="null"/> where no passage names one of the two.</summary>
    /// <param name="from">Where they start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="most">How many at most, from 1 to <see cref="PathQuestion.MostPaths"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PathsBetween? Between(EntityId from, EntityId to, int most, CancellationToken cancellation)
    {
        if (graph.Find(from) is not { } start || graph.Find(to) is not { } end) return null;
        if (start == end || !graph.Groups.AreJoined(start, end)) return new PathsBetween(graph[start], graph[end], [], IsCut: false);
        var question = new PathQuestion(start, end) { MaxPaths = most, MayWalk = CorpusGraph.IsInSentences };
        var found = PathFinder.Find(graph.Graph, question, cancellation);
        return new PathsBetween(graph[start], graph[end], [.. found.Paths.Select(Connection)], found.LimitMet);
    }

    private EntityConnection Connection(EntityPath path) => new([.. path.Steps.Select(Step)]);

    private ConnectionStep Step(PathStep step)
    {
        var best = step.Best;
        RelationType? relation = best.Directed ? CorpusGraph.RelationOf(best) : null;
        var (source, target) = (graph[best.Source].Id, graph[best.Target].Id);
        return new ConnectionStep(
            graph[step.From],
            graph[step.To],
            relation,
            step.IsAgainst(best),
            PassagesOf(best),
            neighbourhoods.Evidence(source, target, relation),
            [.. step.Edges.Skip(1).Where(edge => edge.Directed).Select(CorpusGraph.RelationOf).Distinct()]);
    }

    private static int PassagesOf(GraphEdge edge) => (int)edge.Weight;
}
