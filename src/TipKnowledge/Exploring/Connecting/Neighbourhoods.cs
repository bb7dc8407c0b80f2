using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Graph;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;

namespace TipKnowledge.Exploring.Connecting;

/// <summary>Draws an entity's neighbourhood and opens its edges.</summary>
internal sealed class Neighbourhoods(PassageSnapshot snapshot, DocumentTitles titles, EntityDirectory directory, CorpusGraph graph)
{
    /// <summary>How many related entities are named of each type.</summary>
    private const int RelatedOfType = 30;

    /// <summary>How many edges are given: more are a tangle to the eye, and a page too large.</summary>
    private const int MostEdges = 220;

    /// <summary>The neighbourhood of an entity; <see langword="null"/> where no passage names it.</summary>
    public Neighbourhood? Around(EntityId center, int maxNodes)
    {
        if (graph.Find(center) is not { } middle) return null;
        // what a sentence states is never left out in favour of what merely stands nearby
        var stated = graph.Graph.EdgesAt(middle).Where(edge => edge.Directed)
            .OrderByDescending(edge => edge.Weight).ThenBy(edge => KeyOf(edge).ToString(), StringComparer.Ordinal).Select(edge => edge.OtherEnd(middle));
        var nodes = stated.Concat(Related(center).Select(r => graph.Find(r.Entity.Id)!.Value))
            .Where(node => node != middle).Distinct().Take(Math.Max(1, maxNodes) - 1).Prepend(middle).ToImmutableArray();
        var edges = graph.Graph.EdgesAmong(nodes).Where(edge => edge.Source != edge.Target)
            .OrderByDescending(edge => edge.Directed).ThenByDescending(edge => edge.Source == middle || edge.Target == middle)
            .ThenByDescending(edge => edge.Weight).ToList();
        return new Neighbourhood(
            center, [.. nodes.Select(node => graph[node])], [.. edges.Take(MostEdges).Select(Edge)], Math.Max(0, edges.Count - MostEdges));
    }

    /// <summary>Laws, agencies and countries that passages name together with an entity, most strongly associated first.</summary>
    public ImmutableArray<RelatedEntity> Related(EntityId id)
    {
        var own = snapshot.Count(PassageKey.Of(id));
        var together =
            from type in EntityDirectory.RelatedTypes
            from other in Together(id, type)
            orderby Association.LogLikelihood(other.Together, own, other.Entity.Passages, snapshot.PassageCount) descending, other.Entity.Id.Value
            select new RelatedEntity(other.Entity, other.Together, Association.Npmi(other.Together, own, other.Entity.Passages, snapshot.PassageCount));
        return [.. together];
    }

    /// <summary>A part of the passages behind an edge; <see langword="null"/> where there are none.</summary>
    public EdgeEvidence? Evidence(EntityId source, EntityId target, RelationType? relation, ListRange range)
    {
        PassageKey[] keys = relation is { } type ? [new RelationKey(type, source, target).Key] : [PassageKey.Of(source), PassageKey.Of(target)];
        var total = snapshot.Count(keys);
        if (total == 0) return null;
        var passages = snapshot.Part(range.Skip, range.Take, keys).Select(p => relation is { } stated
            ? PassageViews.Evidence(p, titles, new RelationKey(stated, source, target))
            : PassageViews.Evidence(p, titles, source, target));
        return new EdgeEvidence(directory.Of(source), directory.Of(target), relation, range.Page([.. passages], total));
    }

    /// <summary>A passage that shows an edge: that states the relation, or has a sentence that names both.</summary>
    public EvidencePassage Evidence(EntityId source, EntityId target, RelationType? relation)
    {
        var shows = relation is { } type ? PassageQueries.Of(new RelationKey(type, source, target).Key) : snapshot.Tallies.InOneSentence(source, target);
        var passage = snapshot.Part(shows, 0, 1)[0];
        return relation is { } stated
            ? PassageViews.Evidence(passage, titles, new RelationKey(stated, source, target))
            : PassageViews.Evidence(passage, titles, source, target);
    }

    private IEnumerable<(EntitySummary Entity, int Together)> Together(EntityId id, EntityType type)
    {
        if (graph.Find(id) is not { } node) return [];
        return (from edge in graph.Graph.EdgesAt(node)
                where !edge.Directed
                let other = graph[edge.OtherEnd(node)]
                where other.Id.Type == type
                orderby edge.Weight descending, other.Id.Value
                select (other, (int)edge.Weight)).Take(RelatedOfType + (type == id.Type ? 0 : 1));
    }

    private RelationKey KeyOf(GraphEdge edge) => new(CorpusGraph.RelationOf(edge), graph[edge.Source].Id, graph[edge.Target].Id);

    private NeighbourhoodEdge Edge(GraphEdge edge)
    {
        var (source, target) = (graph[edge.Source], graph[edge.Target]);
        var together = edge.Directed ? snapshot.Count(PassageKey.Of(source.Id), PassageKey.Of(target.Id)) : (int)edge.Weight;
        return new NeighbourhoodEdge(
            source.Id, target.Id, edge.Directed ? CorpusGraph.RelationOf(edge) : null, (int)edge.Weight,
            Association.Npmi(together, source.Passages, target.Passages, snapshot.PassageCount));
    }
}
