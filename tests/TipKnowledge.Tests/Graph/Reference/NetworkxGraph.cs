using System.Text.Json;
using TipKnowledge.Graph;

namespace TipKnowledge.Tests.Graph.Reference;

/// <summary>A graph with the values that another library, networkx, gives for it.</summary>
internal sealed record NetworkxGraph(
    int Nodes, double[][] Edges, double[] PageRank, double[] Betweenness, int[]? Club, double? ClubModularity, double? WorstLouvainModularity)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static NetworkxGraph Undirected => Load("undirected");

    public static NetworkxGraph Directed => Load("directed");

    public EntityGraph Build(bool directed) =>
        RandomGraphs.Build(Nodes, Edges.Select(e => ((int)e[0], (int)e[1], (int)e[2], directed)));

    private static NetworkxGraph Load(string name)
    {
        var file = Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Graph", "Reference", "networkx.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty(name).Deserialize<NetworkxGraph>(Options)!;
    }
}
