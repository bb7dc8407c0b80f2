using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Whose an entity is: the country of its id, or the one that the words near its name tell.</summary>
internal static class Owners
{
    // an Indonesian ministry is meant unless a foreign country stands this near before it
    private const int NearCharacters = 120;

    private static readonly string[] Ways = Phrases.Of("Ways", " ", " ");

    /// <summary>The country of an id, by the vocabulary or by its jurisdiction; <see langword="null"/> where it has none.</summary>
    public static EntityId? CountryOf(Vocabulary vocabulary, EntityId id)
    {
        if (vocabulary.Find(id)?.Country is { } country) return country;
        var colon = id.Value.IndexOf(':', StringComparison.Ordinal);
        var slash = id.Value.IndexOf('/', StringComparison.Ordinal);
        if (slash != colon + 3) return null;
        return EntityId.TryParse("country:" + id.Value[(colon + 1)..slash].ToUpperInvariant(), out var named) ? named : null;
    }

    /// <summary>A country's jurisdiction in ids: <c>id</c>; another word where there is no country.</summary>
    public static string Code(EntityId? country, string none) =>
        country is { } id ? id.Value["country:".Length..].ToLowerInvariant() : none;

    /// <summary>The country right before a name that owns it: <c>South Korea's Foreign Ministry</c>, <c>the Cambodian Ministry of
    /// Interior</c>.</summary>
    public static EntityId? PossessiveCountry(PassageFindings passage, int index)
    {
        if (index == 0 || passage.Findings[index - 1] is not { Type: EntityType.Country } country) return null;
        var end = passage.Spans[index - 1].End;
        var between = passage.Passage.Text.AsSpan(end, passage.Spans[index].Start - end);
        return between is " " or "'s " or "’s " or "' " or "’ " ? country.Candidates[0] : null;
    }

    /// <summary>The country before a name in the same sentence, where that is not Indonesia and Indonesia is not in the sentence.</summary>
    public static EntityId? ForeignNear(PassageFindings passage, int index)
    {
        var text = passage.Passage.Text;
        EntityId? found = null;
        for (var i = index - 1; i >= 0; i--)
        {
            var start = passage.Spans[i].End;
            if (passage.Spans[index].Start - start > NearCharacters
                || text.AsSpan(start, passage.Spans[index].Start - start).Contains(". ", StringComparison.Ordinal)) break;
            if (passage.Findings[i].Type != EntityType.Country) continue;
            var country = passage.Findings[i].Candidates[0];
            if (country == EntityId.Indonesia) return null;
            if (!IsWay(text.AsSpan(0, passage.Spans[i].Start))) found ??= country;
        }
        return found;
    }

    // "berangkat ke Kamboja melalui Direktorat Jenderal Imigrasi": where someone goes is not whose body it is
    private static bool IsWay(ReadOnlySpan<char> before)
    {
        foreach (var word in Ways)
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
