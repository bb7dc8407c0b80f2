using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Graph;

namespace TipKnowledge.Tests.Graph.Reference;

/// <summary>Small random graphs with loops, repeated edges, lone nodes and whole weights.</summary>
internal static class RandomGraphs
{
    private const int MostNodes = 9;

    public static Arbitrary<EntityGraph> Any { get; } = (
        from nodes in Gen.Choose(1, MostNodes)
        from edges in Edge(nodes).ListOf()
        select Build(nodes, edges.Take(3 * nodes))).ToArbitrary();

    public static void ForAll(Action<EntityGraph> holds) =>
        Prop.ForAll(Any, holds).QuickCheckThrowOnFailure();

    private static Gen<(int Source, int Target, int Weight, bool Directed)> Edge(int nodes) =>
        from source in Gen.Choose(0, nodes - 1)
        from target in Gen.Choose(0, nodes - 1)
        from weight in Gen.Choose(1, 4)
        from directed in Gen.Elements(true, false)
        select (source, target, weight, directed);

    public static EntityGraph Build(int nodes, IEnumerable<(int Source, int Target, int Weight, bool Directed)> edges)
    {
        var builder = new GraphBuilder();
        for (var node = 0; node < nodes; node++) builder.AddNode($"n{node}", "node", $"Node {node}");
        foreach (var (source, target, weight, directed) in edges)
        {
            if (directed) builder.AddDirectedEdge(source, target, "leads", weight);
            else builder.AddUndirectedEdge(source, target, "joins", weight);
        }
        return builder.Build();
    }
}
