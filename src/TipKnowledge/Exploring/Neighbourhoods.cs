using TipKnowledge.Answers;
using System.Collections.Immutable;
using TipKnowledge.Entities;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring;

/// <summary>Draws an entity's neighbourhood and opens its edges.</summary>
internal sealed class Neighbourhoods(PassageSnapshot snapshot, DocumentTitles titles, EntityPages entities)
{
    /// <summary>The neighbourhood of an entity; <see langword="null"/> where no passage names it.</summary>
    public Neighbourhood? Around(EntityId center, int maxNodes)
    {
        if (snapshot.Count(PassageKey.Of(center)) == 0) return null;
        var relations = entities.RelationsOf(center).ToList();
        // what a sentence states is never left out in favour of what merely stands nearby
        var stated = relations.Select(r => r.Source == center ? r.Target : r.Source).Where(id => id != center).Distinct();
        var nodes = stated.Concat(entities.Related(center).Select(r => r.Entity.Id))
            .Distinct().Take(Math.Max(1, maxNodes) - 1).Prepend(center)
            .Select(id => entities.Summary(id)).ToImmutableArray();
        return new Neighbourhood(center, nodes, [.. Stated(nodes), .. Together(nodes)]);
    }

    /// <summary>The passages behind an edge; <see langword="null"/> where there are none.</summary>
    public EdgeEvidence? Evidence(EntityId source, EntityId target, RelationType? relation)
    {
        ImmutableArray<EvidencePassage> passages;
        if (relation is { } type)
        {
            var key = new RelationKey(type, source, target);
            passages = [.. snapshot.Passages(key.Key).Select(p => PassageViews.Evidence(p, titles, key))];
        }
        else
        {
            passages = [.. snapshot.Passages(PassageKey.Of(source), PassageKey.Of(target))
                .Select(p => PassageViews.Evidence(p, titles, source, target))];
        }
        return passages.IsEmpty ? null : new EdgeEvidence(entities.Summary(source), entities.Summary(target), relation, passages);
    }

    private IEnumerable<NeighbourhoodEdge> Stated(ImmutableArray<EntitySummary> nodes)
    {
        var byId = nodes.ToDictionary(n => n.Id);
        return from relation in nodes.SelectMany(n => entities.RelationsOf(n.Id)).Distinct()
               where byId.ContainsKey(relation.Source) && byId.ContainsKey(relation.Target)
               select Edge(byId[relation.Source], byId[relation.Target], relation.Type, snapshot.Count(relation.Key));
    }

    private IEnumerable<NeighbourhoodEdge> Together(ImmutableArray<EntitySummary> nodes)
    {
        var later = nodes.Select((node, i) => (node.Id, i)).ToDictionary(n => n.Id, n => n.i);
        foreach (var node in nodes)
        {
            var counts = from field in EntityPages.GraphFields
                         from count in snapshot.Values(field, int.MaxValue, PassageKey.Of(node.Id))
                         select (Id: EntityId.Parse(count.Value), count.Count);
            foreach (var (id, count) in counts)
                if (later.TryGetValue(id, out var other) && other > later[node.Id])
                    yield return Edge(node, nodes[other], null, count);
        }
    }

    private NeighbourhoodEdge Edge(EntitySummary source, EntitySummary target, RelationType? relation, int passages)
    {
        var together = relation is null ? passages : snapshot.Count(PassageKey.Of(source.Id), PassageKey.Of(target.Id));
        var npmi = Association.Npmi(together, source.Passages, target.Passages, snapshot.PassageCount);
        return new NeighbourhoodEdge(source.Id, target.Id, relation, passages, npmi);
    }
}
