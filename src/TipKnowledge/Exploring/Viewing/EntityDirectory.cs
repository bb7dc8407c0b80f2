using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>Which entities a snapshot names, each with how many passages and documents name it; counted once.</summary>
internal sealed class EntityDirectory
{
    /// <summary>The types of which the most related are named: what laws, agencies and countries have to do with is what is asked most.</summary>
    public static readonly ImmutableArray<EntityType> RelatedTypes = [EntityType.Law, EntityType.Agency, EntityType.Country];

    private readonly PassageSnapshot _snapshot;
    private readonly EntityNames _names;
    private readonly ConcurrentDictionary<EntityType, Once<ImmutableArray<EntitySummary>>> _types = new();
    private readonly Once<ImmutableArray<EntitySummary>> _all;

    public EntityDirectory(PassageSnapshot snapshot, EntityNames names)
    {
        (_snapshot, _names) = (snapshot, names);
        _all = new(() => [.. Enum.GetValues<EntityType>().SelectMany(type => OfType(type)).OrderByDescending(e => e.Passages)]);
    }

    /// <summary>The entities of a type, most passages first, then by id.</summary>
    public ImmutableArray<EntitySummary> OfType(EntityType type) =>
        _types.GetOrAdd(type, static (type, directory) => new(() => directory.Count(type)), this).Value;

    /// <summary>The entities of every type, most passages first.</summary>
    public ImmutableArray<EntitySummary> All() => _all.Value;

    /// <summary>An entity, whether or not a passage names it.</summary>
    public EntitySummary Of(EntityId id) =>
        new(id, _names.Of(id), _snapshot.Count(PassageKey.Of(id)), _snapshot.CountDocuments(PassageKey.Of(id)));

    private ImmutableArray<EntitySummary> Count(EntityType type)
    {
        var field = PassageKey.FieldOf(type);
        var documents = _snapshot.DocumentValues(field, int.MaxValue).ToDictionary(c => c.Value, c => c.Count);
        return
        [
            .. from count in _snapshot.Values(field, int.MaxValue)
               let id = EntityId.Parse(count.Value)
               select new EntitySummary(id, _names.Of(id), count.Count, documents.GetValueOrDefault(count.Value)),
        ];
    }
}
