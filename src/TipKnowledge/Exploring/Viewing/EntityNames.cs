using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>What to call entities.</summary>
internal sealed class EntityNames(Vocabulary vocabulary)
{
    /// <summary>The longest name, in characters, that a drawing shows whole on two lines.</summary>
    private const int ShortName = 26;

    /// <summary>How many names are kept: more than a corpus of all laws has; anybody may ask for ids that are in none.</summary>
    private const int MostKept = 200_000;

    private readonly ConcurrentDictionary<EntityId, LocalName> _names = new();

    /// <summary>An entity's name in both languages; of one that the vocabulary does not know, what its id tells.</summary>
    public LocalName Of(EntityId id)
    {
        if (_names.TryGetValue(id, out var known)) return known;
        return _names.Count < MostKept ? _names.GetOrAdd(id, Build(id)) : Build(id);
    }

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

    private LocalName Build(EntityId id)
    {
        var name = new LocalName(vocabulary.DisplayName(id, Language.Indonesian), vocabulary.DisplayName(id, Language.English));
        if (vocabulary.Find(id) is not { } entry) return name;
        return name with
        {
            Detail = Both(name, language => id.Type == EntityType.Law ? Title(entry, name.In(language), language) : Abbreviation(entry, name.In(language))),
            Short = Both(name, language => Shortest(id, entry, name.In(language), language)),
        };
    }

    private static string? Title(VocabularyEntry entry, string name, Language language)
    {
        var title = First(entry.Title, language);
        // the short form of an Indonesian law (UU TPPO) is what it goes by in both languages
        var known = entry.Abbreviations.Concat(entry.Number is null ? [] : entry.Names.Indonesian).FirstOrDefault(n => IsShort(n) && n != name && n != title);
        if (title is null || title == name) return known;
        return known is null ? title : $"{title} ({known})";
    }

    private static string? Abbreviation(VocabularyEntry entry, string name) => entry.Abbreviations.FirstOrDefault(a => a != name);

    private static string? Shortest(EntityId id, VocabularyEntry entry, string name, Language language) => id.Type switch
    {
        EntityType.Agency => Abbreviation(entry, name),
        EntityType.Law when entry.Number is not null && language == Language.English =>
            entry.Names.English.Concat(entry.Names.Indonesian).FirstOrDefault(IsShort),
        EntityType.Law when entry.Number is not null => entry.Names.Indonesian.FirstOrDefault(IsShort),
        EntityType.Law when !IsShort(name) => entry.Abbreviations.FirstOrDefault(),
        _ => null,
    };

    private static bool IsShort(string name) => name.Length <= ShortName;

    private static string? First(Bilingual names, Language language)
    {
        var (first, second) = language == Language.English ? (names.English, names.Indonesian) : (names.Indonesian, names.English);
        return first.Concat(second).FirstOrDefault();
    }

    // where one language has nothing, the name itself stands in
    private static LocalName? Both(LocalName name, Func<Language, string?> find)
    {
        var (indonesian, english) = (find(Language.Indonesian), find(Language.English));
        return indonesian is null && english is null ? null : new LocalName(indonesian ?? name.Indonesian, english ?? name.English);
    }
}
