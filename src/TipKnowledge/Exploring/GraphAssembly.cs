using System.Runtime.InteropServices;
using TipKnowledge.Entities;
using TipKnowledge.Graph;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring;

/// <summary>Counts a snapshot's passages into a graph of laws, agencies and countries.</summary>
internal static class GraphAssembly
{
    private const string Together = "mentioned-together";

    /// <summary>The graph: an undirected edge for each pair named in one passage, a directed one for each stated relation, weighted by passages.</summary>
    public static EntityGraph Assemble(PassageSnapshot snapshot, EntityPages entities)
    {
        var builder = new GraphBuilder();
        var nodes = new Dictionary<EntityId, int>();
        foreach (var type in new[] { EntityType.Law, EntityType.Agency, EntityType.Country })
        {
            foreach (var entity in entities.OfType(type, int.MaxValue))
            {
                nodes.Add(entity.Id, builder.AddNode(
                    entity.Id.Value, type.ToString().ToLowerInvariant(), entity.Name.Indonesian,
                    new GraphAttribute("name_en", entity.Name.English),
                    new GraphAttribute("passages", entity.Passages),
                    new GraphAttribute("documents", entity.Documents)));
            }
        }
        var (pairs, relations) = Count(snapshot, nodes);
        foreach (var ((first, second), count) in pairs.OrderBy(p => p.Key.First).ThenBy(p => p.Key.Second))
            builder.AddUndirectedEdge(nodes[first], nodes[second], Together, count);
        foreach (var (relation, count) in relations.OrderBy(r => r.Key.ToString(), StringComparer.Ordinal))
            builder.AddDirectedEdge(nodes[relation.Source], nodes[relation.Target], relation.Type.ToString().ToLowerInvariant(), count);
        return builder.Build();
    }

    private static (Dictionary<(EntityId First, EntityId Second), int> Pairs, Dictionary<RelationKey, int> Relations) Count(
        PassageSnapshot snapshot, Dictionary<EntityId, int> nodes)
    {
        var pairs = new Dictionary<(EntityId, EntityId), int>();
        var relations = new Dictionary<RelationKey, int>();
        foreach (var passage in snapshot.Passages())
        {
            var named = passage.Mentions.Select(m => m.Id).Where(nodes.ContainsKey).Distinct().Order().ToArray();
            for (var i = 0; i < named.Length; i++)
                for (var k = i + 1; k < named.Length; k++)
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs, (named[i], named[k]), out _)++;
            foreach (var relation in passage.Relations.Select(r => new RelationKey(r.Type, r.From, r.To)).Distinct())
                if (nodes.ContainsKey(relation.Source) && nodes.ContainsKey(relation.Target))
                    CollectionsMarshal.GetValueRefOrAddDefault(relations, relation, out _)++;
        }
        return (pairs, relations);
    }
}
