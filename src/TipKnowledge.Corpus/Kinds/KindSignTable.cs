using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>
/// What documents of each kind say of themselves, from <c>signs.tsv</c>. A new kind needs lines there, its member of
/// <see cref="DocumentKind"/>, its item type in <see cref="CslTypes"/>, its name in both languages of the interface, and perhaps front
/// matter of its own. The patterns are matched without going back in the text, so that none takes more than one pass over it, whatever the
/// text is; such patterns cannot look ahead.
/// </summary>
internal static class KindSignTable
{
    /// <summary>The signs; kinds that are mistaken for others come first.</summary>
    public static ImmutableArray<KindSign> All { get; } = [.. Data.Lines("Kinds.signs.tsv").Select(Read)];

    private static KindSign Read(string line)
    {
        var cells = line.Split('\t');
        return new KindSign(
            Enum.Parse<DocumentKind>(cells[0], ignoreCase: true),
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            Enum.Parse<SignPlace>(cells[2], ignoreCase: true),
            new Regex(cells[3], RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.NonBacktracking));
    }
}
