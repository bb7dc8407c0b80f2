using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The names of foreign agencies without their country, which the context then has to give: <c>Departemen Imigrasi</c> of
/// <c>Departemen Imigrasi Thailand</c>, <c>National Police</c> of <c>Cambodian National Police</c>.
/// </summary>
internal sealed class ForeignNames(Vocabulary vocabulary)
{
    private static readonly EntityId Indonesia = EntityId.Parse("country:ID");

    // words that other countries' bodies of the same kind begin with too; a name without one is a proper name with its country in it
    private static readonly string[] Heads =
    [
        "Kementerian ", "Departemen ", "Direktorat ", "Kepolisian ", "Kejaksaan ", "Biro ", "Komisi ", "Ministry ", "Department ", "Directorate ",
            "National Police", "Immigration ",
    ];

    public IEnumerable<string> Of(VocabularyEntry entry)
    {
        if (entry.Id.Type != EntityType.Agency || entry.Country is not { } country || country == Indonesia
            || vocabulary.Find(country) is not { } land) yield break;
        foreach (var name in entry.Names.All)
            foreach (var word in land.Names.All.Concat(land.Demonyms.All))
            {
                var bare = name.EndsWith(" of the " + word, StringComparison.Ordinal) ? name[..^(word.Length + 8)]
                    : name.EndsWith(" of " + word, StringComparison.Ordinal) ? name[..^(word.Length + 4)]
                    : name.EndsWith(" " + word, StringComparison.Ordinal) ? name[..^(word.Length + 1)]
                    : name.StartsWith(word + " ", StringComparison.Ordinal) ? name[(word.Length + 1)..] : "";
                if (bare.Contains(' ', StringComparison.Ordinal)
                    && Array.Exists(Heads, head => bare.StartsWith(head, StringComparison.Ordinal))) yield return bare;
            }
    }
}
