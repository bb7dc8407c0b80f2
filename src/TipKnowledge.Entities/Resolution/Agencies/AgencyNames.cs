using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Indonesian bodies of the vocabulary by the slugs that their names give, so that one written in another way is still the same.
/// </summary>
internal sealed class AgencyNames
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, EntityId> _bySlug = new(StringComparer.Ordinal);

    public AgencyNames(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        foreach (var entry in vocabulary.Entries)
            if (entry.Id.Type == EntityType.Agency && entry.Id.IsOf("id"))
                foreach (var name in entry.Names.Indonesian.Concat(entry.Abbreviations)) _bySlug.TryAdd(AgencySlugs.Of(name), entry.Id);
    }

    /// <summary>The body of a slug: the vocabulary's where it has one.</summary>
    public Resolved Of(string slug)
    {
        if (_bySlug.TryGetValue(slug, out var known)) return new Resolved(known, true);
        var id = EntityId.Parse($"agency:id/{(slug.Length > 0 ? slug : "x")}");
        return new Resolved(id, _vocabulary.Find(id) is not null);
    }
}
