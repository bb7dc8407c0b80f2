using TipKnowledge.Graph;
using TipKnowledge.Graph.Paths;

namespace TipKnowledge.Tests.Graph.Reference;

/// <summary>The slow, obvious twin of the search for paths: every simple path is tried, then all are put in order.</summary>
internal static class NaivePaths
{
    private const double Grades = 4294967296;

    public static EntityPath[] Best(EntityGraph graph, PathQuestion question)
    {
        var found = new List<int[]>();
        if (question.From != question.To) Extend([question.From]);
        return
        [
            .. found
                .OrderBy(nodes => nodes.Length)
                .ThenBy(nodes => StepsOf(nodes).Sum(step => Weakness(step.Best)))
                .ThenBy(nodes => string.Join(' ', nodes.Select(node => node.ToString("D3", provider: null))), StringComparer.Ordinal)
                .Take(question.MaxPaths)
                .Select(nodes => new EntityPath([.. StepsOf(nodes)])),
        ];

        void Extend(int[] nodes)
        {
            if (nodes[^1] == question.To) found.Add(nodes);
            else if (nodes.Length <= question.MaxSteps)
                for (var next = 0; next < graph.Nodes.Length; next++)
                    if (!nodes.Contains(next) && EdgesBetween(graph, question, nodes[^1], next).Length > 0) Extend([.. nodes, next]);
        }

        IEnumerable<PathStep> StepsOf(int[] nodes) =>
            nodes.Zip(nodes.Skip(1), (from, to) => new PathStep(from, to, [.. EdgesBetween(graph, question, from, to)]));
    }

    private static GraphEdge[] EdgesBetween(EntityGraph graph, PathQuestion question, int from, int to) =>
    [
        .. graph.Edges
            .Where(edge => (edge.Source == from && edge.Target == to) || (edge.Source == to && edge.Target == from))
            .Where(edge => question.MayWalk is null || question.MayWalk(edge))
            .OrderByDescending(edge => edge.Directed).ThenByDescending(edge => edge.Weight),
    ];

    private static long Weakness(GraphEdge best) =>
        (long)(Grades * (1 / (1 + Math.Log(1 + best.Weight)) + (best.Directed ? 0 : 1)) / 2);
}
