using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Finds the short names that a law gives itself: <c>Undang-undang ini dapat disebut "Undang-undang Pokok Perkebunan"</c>.
/// </summary>
internal static partial class OwnNames
{
    /// <summary>Adds them to the document's names.</summary>
    public static void Add(Document document, EntityId own, DocumentNames names)
    {
        foreach (var passage in document.Passages)
            foreach (Match match in Naming().Matches(passage.Text))
            {
                var name = match.Groups["name"].Value.Trim();
                // a law that gives a name to other regulations does not speak of itself
                var isStatute = own.Value.StartsWith("law:id/uu", StringComparison.Ordinal);
                if ((name[0] is 'U' or 'u') == isStatute) names.Add(name, new Resolved(own, true));
            }
    }

    // "ini (dapat) disebut (juga) (dengan nama)" and a name that begins with a kind of law
    [GeneratedRegex(
        """\bini\s+(?:dapat\s+)?(?:dinamakan|disebut(?:kan)?)(?:\s+(?:juga|sebagai|dengan\s+nama))*"""
        + """\s*[:,]?\s*["“”'‘]?(?<name>(?:Undang-\s?undang|Peraturan)\s[^"“”'’.;()]{4,80})""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Naming();
}
