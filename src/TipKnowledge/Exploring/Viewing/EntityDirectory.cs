using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>Which entities a snapshot names, each with how many passages and documents name it; counted once.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="names">Names them.</param>
internal sealed class EntityDirectory(PassageSnapshot snapshot, EntityNames names)
{
    /// <summary>The types that the graph joins.</summary>
    public static readonly ImmutableArray<EntityType> GraphTypes = [EntityType.Law, EntityType.Agency, EntityType.Country];

    private readonly ConcurrentDictionary<EntityType, Lazy<ImmutableArray<EntitySummary>>> _types = new();

    /// <summary>The entities of a type, most passages first, then by id.</summary>
    public ImmutableArray<EntitySummary> OfType(EntityType type) =>
        _types.GetOrAdd(type, static (type, directory) => new(() => directory.Count(type)), this).Value;

    /// <summary>The entities of every type, most passages first.</summary>
    public ImmutableArray<EntitySummary> All() => [.. Enum.GetValues<EntityType>().SelectMany(type => OfType(type)).OrderByDescending(e => e.Passages)];

    /// <summary>An entity, whether or not a passage names it.</summary>
    public EntitySummary Of(EntityId id) =>
        new(id, names.Of(id), snapshot.Count(PassageKey.Of(id)), snapshot.CountDocuments(PassageKey.Of(id)));

    private ImmutableArray<EntitySummary> Count(EntityType type)
    {
        var field = PassageKey.FieldOf(type);
        var documents = snapshot.DocumentValues(field, int.MaxValue).ToDictionary(c => c.Value, c => c.Count);
        return
        [
            .. from count in snapshot.Values(field, int.MaxValue)
               let id = EntityId.Parse(count.Value)
               select new EntitySummary(id, names.Of(id), count.Count, documents.GetValueOrDefault(count.Value)),
        ];
    }
}
