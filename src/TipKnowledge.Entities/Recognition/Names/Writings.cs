using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The writings under which a text may name an entry: its names, and those that follow from them by rule.</summary>
internal static class Writings
{
    private static readonly string[] Tails = Phrases.Of("TitleTails", ", ", " ");
    private static readonly string[] Heads = Phrases.Of("NotNamedByHead", behind: " ");
    private static readonly string[] NamingHeads = Phrases.Of("NamedByHead", behind: " ");

    private static readonly (string Body, string[] Offices)[] Offices =
    [
        .. JurisdictionTable.Rows("offices", 2)
            .Select(row => (row.Fields[0] + " ", Table.Items(row.Fields[1]).Select(office => office + " ").ToArray())),
    ];

    /// <summary>The writings of an entry; a demonym names a country only where the text is about its people.</summary>
    public static IEnumerable<(string Text, bool Demonym)> Of(VocabularyEntry entry)
    {
        var names = new List<string>(entry.Names.All);
        names.AddRange(entry.Abbreviations);
        names.AddRange(entry.Heads.Where(IsOffice));
        switch (entry.Id.Type)
        {
            case EntityType.Agency:
                MissionNames.WithoutPlace(names);
                foreach (var name in entry.Names.All) names.AddRange(OfficesOf(name));
                break;
            case EntityType.Law:
                LawNames.Add(entry, names);
                break;
            case EntityType.Country:
                foreach (var name in entry.Names.Indonesian) names.AddRange(["Republik " + name, "Kerajaan " + name]);
                foreach (var name in entry.Names.English) names.AddRange(["Republic of " + name, "Kingdom of " + name]);
                break;
        }
        foreach (var name in names.ToArray()) names.AddRange(Shorter(name));
        foreach (var name in names.Distinct(StringComparer.Ordinal)) yield return (name, false);
        foreach (var demonym in entry.Demonyms.All) yield return (demonym, true);
    }

    // of "Kepala X", "Ketua X" and "Direktur X" only X is a name; a minister, a director general and an attorney general stand for
    // their bodies
    private static bool IsOffice(string head) =>
        !Array.Exists(Heads, opening => head.StartsWith(opening, StringComparison.Ordinal))
        || Array.Exists(NamingHeads, opening => head.StartsWith(opening, StringComparison.Ordinal));

    private static IEnumerable<string> OfficesOf(string name)
    {
        foreach (var (body, offices) in Offices)
        {
            if (!name.StartsWith(body, StringComparison.Ordinal)) continue;
            foreach (var office in offices) yield return office + name[body.Length..];
        }
    }

    private static IEnumerable<string> Shorter(string name)
    {
        foreach (var tail in Tails)
            if (name.IndexOf(tail, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
            {
                yield return name[..at];
                yield return name[..at].Replace(",", "", StringComparison.Ordinal);
            }
        if (name.Contains(',', StringComparison.Ordinal)) yield return name.Replace(",", "", StringComparison.Ordinal);
        if (name.Contains(" & ", StringComparison.Ordinal)) yield return name.Replace(" & ", " dan ", StringComparison.Ordinal);
    }
}
