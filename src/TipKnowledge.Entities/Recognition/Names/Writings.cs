using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The writings under which a text may name an entry: its names, and those that follow from them by rule.</summary>
internal static class Writings
{
    // a title of fewer words is a common phrase, not a name
    private const int MinTitleWords = 4;

    private static readonly string[] Tails = [", especially ", ", particularly ", ", terutama ", ", khususnya ", ", in particular "];

    private static readonly (string Body, string[] Offices)[] Offices =
    [
        ("Kementerian Koordinator Bidang ",
            ["Menteri Koordinator Bidang ", "Menteri Koordinator ", "Menko ", "Kementerian Koordinator ", "Kemenko "]),
        ("Kementerian ", ["Menteri ", "Departemen "]),
        ("Departemen ", ["Kementerian ", "Menteri "]),
        ("Ministry of ", ["Minister of ", "Minister for ", "Ministry for ", "Ministers of "]),
        ("Direktorat Jenderal ", ["Ditjen ", "Direktur Jenderal ", "Dirjen ", "Direktur Jenderal (Dirjen) "]),
        ("Directorate General of ", ["Directorate-General of ", "Director General of ", "Directorate General for "]),
        ("Coordinating Ministry for ", ["Coordinating Minister for ", "Coordinating Ministry of "]),
        ("Kedutaan Besar Republik Indonesia di ", ["KBRI "]),
        ("Konsulat Jenderal Republik Indonesia di ", ["KJRI "]),
    ];

    public static IEnumerable<(string Text, bool Demonym)> Of(VocabularyEntry entry)
    {
        var names = new List<string>(entry.Names.All);
        names.AddRange(entry.Abbreviations);
        names.AddRange(entry.Heads.Where(IsOffice));
        switch (entry.Id.Type)
        {
            case EntityType.Agency:
                // "di Phnom Penh" says where, and is no part of the name
                foreach (var name in names.Where(IsMissionWithPlace).ToArray())
                {
                    names.Remove(name);
                    names.Add(name[..Preposition(name)]);
                    names.Add(name[..Preposition(name)] + name[(Preposition(name) + 3)..]);
                }
                foreach (var name in entry.Names.All) names.AddRange(OfficesOf(name));
                break;
            case EntityType.Law:
                foreach (var title in entry.Title.All) names.AddRange(LawNames(entry, title));
                if (entry.Ilo is not null)
                    foreach (var name in entry.Names.English.Concat(entry.Title.English)) names.Add("ILO " + name);
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

    // of "Kepala X", "Ketua X" and "Direktur X" only X is a name; a minister, a director general and an attorney general stand for their bodies
    private static bool IsOffice(string head) =>
        !head.StartsWith("Kepala ", StringComparison.Ordinal) && !head.StartsWith("Ketua ", StringComparison.Ordinal)
        && (!head.StartsWith("Direktur ", StringComparison.Ordinal) || head.StartsWith("Direktur Jenderal ", StringComparison.Ordinal));

    private static IEnumerable<string> OfficesOf(string name)
    {
        foreach (var (body, offices) in Offices)
        {
            if (!name.StartsWith(body, StringComparison.Ordinal)) continue;
            foreach (var office in offices) yield return office + name[body.Length..];
        }
    }

    private static IEnumerable<string> LawNames(VocabularyEntry entry, string title)
    {
        var kinds = entry.Kind switch
        {
            "uu" => (string[])["Undang-Undang ", "UU ", "Undang-Undang tentang ", "UU tentang ", "Undang-Undang Republik Indonesia tentang ",
                "Law on ", "Law on the ", "Law concerning ", "Act on ", "Law regarding "],
            "pp" => ["Peraturan Pemerintah tentang ", "PP tentang ", "Government Regulation on "],
            "perpres" => ["Peraturan Presiden tentang ", "Perpres tentang ", "Presidential Regulation on "],
            "perppu" => ["Perppu tentang ", "Perppu "],
            _ => [],
        };
        // the title of a law that amends another or ratifies a treaty names that, which the name is for
        if (entry.Ratifies.Length == 0 && !title.StartsWith("Perubahan", StringComparison.Ordinal) && !title.StartsWith("Amendment", StringComparison.Ordinal))
            foreach (var kind in kinds) yield return kind + title;
        if (entry.Kind is null && title.Count(c => c == ' ') + 1 >= MinTitleWords) yield return title;
    }

    private static bool IsMissionWithPlace(string name) =>
        Preposition(name) > 0 && (name.StartsWith("Kedutaan Besar ", StringComparison.Ordinal)
            || name.StartsWith("Konsulat ", StringComparison.Ordinal) || name.StartsWith("KBRI ", StringComparison.Ordinal)
            || name.StartsWith("KJRI ", StringComparison.Ordinal) || name.Contains("Embassy", StringComparison.Ordinal)
                || name.Contains("Consulate", StringComparison.Ordinal));

    private static int Preposition(string name) =>
        name.IndexOf(" di ", StringComparison.Ordinal) is > 0 and var indonesian ? indonesian
            : Math.Max(name.IndexOf(" in ", StringComparison.Ordinal), name.IndexOf(" at ", StringComparison.Ordinal));

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
