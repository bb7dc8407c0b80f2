using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The names that a law has by its title, behind what may stand before that (<c>title-openings.tsv</c>).</summary>
internal static class LawNames
{
    // a title of fewer words is a common phrase, not a name
    private const int MinTitleWords = 4;

    private static readonly string[] Amendments = Phrases.Of("AmendmentTitles");

    private static readonly Dictionary<string, (string[] Cited, string[] Known)> Openings = JurisdictionTable.Rows("title-openings", 3)
        .ToDictionary(row => row.Fields[0], row => (Openers(row.Fields[1]), Openers(row.Fields[2])), StringComparer.Ordinal);

    /// <summary>The names of a law that a text cites by kind and number and gives its title.</summary>
    public static IEnumerable<string> OfCited(string kind, string title) =>
        Openings.TryGetValue(kind, out var openings) ? openings.Cited.Select(opening => opening + title) : [];

    /// <summary>Adds the names that a law of the vocabulary has by its titles.</summary>
    public static void Add(VocabularyEntry entry, List<string> names)
    {
        var (cited, known) = Openings.GetValueOrDefault(entry.Kind ?? "", ([], []));
        foreach (var title in entry.Title.All)
        {
            // the title of a law that amends another or ratifies a treaty names that, which the name is for
            if (entry.Ratifies.Length == 0 && !IsOfAmendment(title)) names.AddRange(cited.Concat(known).Select(opening => opening + title));
            if (entry.Kind is null && title.AsSpan().Count(' ') + 1 >= MinTitleWords) names.Add(title);
        }
        if (entry.Ilo is not null)
            foreach (var name in entry.Names.English.Concat(entry.Title.English)) names.Add("ILO " + name);
    }

    private static bool IsOfAmendment(string title) => Array.Exists(Amendments, word => title.StartsWith(word, StringComparison.Ordinal));

    private static string[] Openers(string field) => [.. Table.Items(field).Select(opening => opening + " ")];
}
