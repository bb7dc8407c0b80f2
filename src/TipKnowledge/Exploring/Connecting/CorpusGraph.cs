using System.Collections.Frozen;
using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Graph;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring.Connecting;

/// <summary>The graph of a snapshot's entities, assembled once, from counts of the index: no passage is read.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="entities">Names the nodes.</param>
internal sealed class CorpusGraph(PassageSnapshot snapshot, EntityDirectory entities)
{
    /// <summary>The attribute of an edge without direction that says in how many sentences its ends stand together; absent where in none.</summary>
    public const string Sentences = "sentences";

    private const string Together = "mentioned_together";

    private static readonly FrozenDictionary<string, RelationType> Relations = Enum.GetValues<RelationType>().ToFrozenDictionary(type => EnumWords.Of(type));

    private static readonly EntityType[] Types = Enum.GetValues<EntityType>();

    private readonly Once<Assembled> _graph = new(() => Assemble(snapshot, entities));

    /// <summary>
    /// The graph: an undirected edge for each pair named in one passage, a directed one for each stated relation, weighted by passages.
    /// </summary>
    public EntityGraph Graph => _graph.Value.Graph;

    /// <summary>The entity of a node.</summary>
    public EntitySummary this[int node] => _graph.Value.Nodes[node];

    /// <summary>The node of an entity; <see langword="null"/> where no passage names it.</summary>
    public int? Find(EntityId id) => Graph.Find(id.Value);

    /// <summary>Groups of entities that sentences connect, whatever way they lead.</summary>
    public NodeGroups Groups => _graph.Value.Groups.Value;

    /// <summary>What a directed edge states.</summary>
    public static RelationType RelationOf(GraphEdge edge) => Relations[edge.Type];

    /// <summary>Whether sentences, and not only passages, show an edge.</summary>
    public static bool IsInSentences(GraphEdge edge) => edge.Directed || !edge.Attributes.IsEmpty;

    private static Assembled Assemble(PassageSnapshot snapshot, EntityDirectory entities)
    {
        var builder = new GraphBuilder();
        var summaries = Types.SelectMany(type => entities.OfType(type)).ToImmutableArray();
        var nodes = new Dictionary<string, int>(summaries.Length, StringComparer.Ordinal);
        foreach (var entity in summaries) nodes.Add(entity.Id.Value, AddNode(builder, entity));
        AddPairs(builder, nodes, snapshot);
        foreach (var count in snapshot.Values(PassageField.Relation, int.MaxValue).OrderBy(c => c.Value, StringComparer.Ordinal))
            if (RelationKey.Read(count.Value) is { } relation
                && nodes.TryGetValue(relation.Source.Value, out var source) && nodes.TryGetValue(relation.Target.Value, out var target))
                builder.AddDirectedEdge(source, target, EnumWords.Of(relation.Type), count.Count);
        var graph = builder.Build();
        return new Assembled(graph, summaries, new Once<NodeGroups>(() => NodeGroups.Of(graph, IsInSentences)));
    }

    private static int AddNode(GraphBuilder builder, EntitySummary entity) => builder.AddNode(
        entity.Id.Value, EnumWords.Of(entity.Id.Type), entity.Name.Indonesian,
        new GraphAttribute("name_en", entity.Name.English),
        new GraphAttribute("passages", entity.Passages),
        new GraphAttribute("documents", entity.Documents));

    private static void AddPairs(GraphBuilder builder, Dictionary<string, int> nodes, PassageSnapshot snapshot)
    {
        var sentences = snapshot.Tallies.Together().ToDictionary(t => (nodes[t.First.Value], nodes[t.Second.Value]), t => t.Sentences);
        var fields = Types.Select(PassageKey.FieldOf).ToArray();
        var pairs =
            from first in fields
            from second in fields
            where first <= second
            from pair in snapshot.Pairs(first, second)
            let ends = string.CompareOrdinal(pair.First, pair.Second) < 0 ? (pair.First, pair.Second) : (pair.Second, pair.First)
            orderby ends.Item1, ends.Item2
            select (First: nodes[ends.Item1], Second: nodes[ends.Item2], pair.Count);
        foreach (var (first, second, count) in pairs)
        {
            if (sentences.TryGetValue((first, second), out var shared))
                builder.AddUndirectedEdge(first, second, Together, count, new GraphAttribute(Sentences, shared));
            else
                builder.AddUndirectedEdge(first, second, Together, count);
        }
    }

    private sealed record Assembled(EntityGraph Graph, ImmutableArray<EntitySummary> Nodes, Once<NodeGroups> Groups);
}
