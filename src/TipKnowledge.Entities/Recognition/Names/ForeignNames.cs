using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The names of foreign agencies without their country, which the context then has to give: <c>Departemen Imigrasi</c> of
/// <c>Departemen Imigrasi Thailand</c>, <c>National Police</c> of <c>Cambodian National Police</c>.
/// </summary>
internal sealed class ForeignNames(Vocabulary vocabulary)
{
    // words that other countries' bodies of the same kind begin with too; a name without one is a proper name with its country in it
    private static readonly string[] Heads = Phrases.Of("ForeignHeads");

    /// <summary>Such names of an entry; none where it is no foreign agency.</summary>
    public IEnumerable<string> Of(VocabularyEntry entry)
    {
        if (entry.Id.Type != EntityType.Agency || entry.Country is not { } country || country == EntityId.Indonesia
            || vocabulary.Find(country) is not { } land) yield break;
        foreach (var name in entry.Names.All)
            foreach (var word in land.Names.All.Concat(land.Demonyms.All))
            {
                var bare = Without(name, word);
                if (bare.Contains(' ', StringComparison.Ordinal) && Array.Exists(Heads, head => BeginsWith(bare, head))) yield return bare;
            }
    }

    // a name without its country before or behind it; empty where that is not there
    private static string Without(string name, string country)
    {
        foreach (var before in (ReadOnlySpan<string>)[" of the ", " of ", " "])
            if (name.EndsWith(before + country, StringComparison.Ordinal)) return name[..^(before.Length + country.Length)];
        return name.StartsWith(country + " ", StringComparison.Ordinal) ? name[(country.Length + 1)..] : "";
    }

    private static bool BeginsWith(string name, string head) =>
        name.StartsWith(head, StringComparison.Ordinal) && (name.Length == head.Length || name[head.Length] == ' ');
}
