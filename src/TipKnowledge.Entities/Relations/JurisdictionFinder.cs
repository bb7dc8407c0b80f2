using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Relations;

/// <summary>
/// Reads to which country a law or an agency belongs, where its name or the word in front of it says so:
/// <c>Kementerian Dalam Negeri Kamboja</c>, <c>Malaysia's Anti-Trafficking in Persons Act</c>.
/// </summary>
internal static class JurisdictionFinder
{
    public static void Find(string text, TextSpan sentence, List<Mention> mentions, Vocabulary vocabulary, ImmutableArray<Relation>.Builder relations)
    {
        var seen = new HashSet<EntityId>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Id.Type == EntityType.Country || CountryOf(mention.Id) is not { } country || seen.Contains(mention.Id)) continue;
            var stated = i > 0 && mentions[i - 1].Id == country
                && IsOwner(text.AsSpan(mentions[i - 1].Span.End, Math.Max(0, mention.Span.Start - mentions[i - 1].Span.End)))
                || IsNamed(text.AsSpan(mention.Span.Start, mention.Span.Length), vocabulary.Find(country));
            if (stated && seen.Add(mention.Id)) relations.Add(new Relation(RelationType.Jurisdiction, mention.Id, country, sentence));
        }
    }

    private static bool IsOwner(ReadOnlySpan<char> between) => between is " " or "'s " or "’s " or "' " or "’ ";

    // the country's name ends the written name, or begins it: "… Kamboja", "Cambodian …"
    private static bool IsNamed(ReadOnlySpan<char> written, VocabularyEntry? country)
    {
        if (country is null) return false;
        foreach (var name in country.Names.All)
            if (written.EndsWith(name, StringComparison.Ordinal) && written.Length > name.Length && written[^(name.Length + 1)] == ' ') return true;
        foreach (var name in country.Demonyms.All.Concat(country.Names.All))
            if (written.StartsWith(name, StringComparison.Ordinal) && written.Length > name.Length && written[name.Length] == ' ') return true;
        return false;
    }

    private static EntityId? CountryOf(EntityId id)
    {
        var colon = id.Value.IndexOf(':', StringComparison.Ordinal);
        return id.Value.IndexOf('/', StringComparison.Ordinal) == colon + 3
            && EntityId.TryParse("country:" + id.Value[(colon + 1)..(colon + 3)].ToUpperInvariant(), out var country) ? country : null;
    }
}
