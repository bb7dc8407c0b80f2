using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Exploring;

/// <summary>What to call entities.</summary>
internal sealed class EntityNames(Vocabulary vocabulary)
{
    private readonly ConcurrentDictionary<EntityId, LocalName> _names = new();

    /// <summary>An entity's name in both languages; of one that the vocabulary does not know, what its id tells.</summary>
    public LocalName Of(EntityId id) => _names.GetOrAdd(id, static (id, vocabulary) => new LocalName(
        vocabulary.DisplayName(id, Language.Indonesian), vocabulary.DisplayName(id, Language.English)), vocabulary);

    /// <summary>The names that the vocabulary knows besides the ones shown.</summary>
    public ImmutableArray<string> Aliases(EntityId id)
    {
        if (vocabulary.Find(id) is not { } entry) return [];
        var shown = Of(id);
        return
        [
            .. entry.Title.Indonesian.Concat(entry.Title.English)
                .Concat(entry.Names.Indonesian).Concat(entry.Names.English).Concat(entry.Abbreviations)
                .Where(name => name != shown.Indonesian && name != shown.English)
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
