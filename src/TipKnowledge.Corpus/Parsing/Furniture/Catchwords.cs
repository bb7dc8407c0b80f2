using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Finds catchwords: at the foot of a page the first words of the next one, as statutes have them (<c>Pasal 8 . . .</c>).
/// </summary>
internal static partial class Catchwords
{
    /// <summary>The longest catchword, in UTF-16 code units.</summary>
    private const int Longest = 60;

    /// <summary>So many lines of the next page's head may stand between a catchword and the words that it announces.</summary>
    private const int MostBetween = 8;

    /// <summary>Marks the catchwords of a document whose other furniture is marked.</summary>
    public static void Mark(DocumentLines lines)
    {
        for (var i = 0; i + 1 < lines.Lines.Length; i++)
            if (lines.Roles[i] == LineRole.Body && lines[i].Length <= Longest && IsCatchword(lines, i))
                lines.Roles[i] = LineRole.Furniture;
    }

    private static bool IsCatchword(DocumentLines lines, int i)
    {
        var dots = Dots().Match(lines[i].ToString());
        var words = dots.Success ? lines[i][..dots.Index].TrimEnd() : lines[i];
        if (words.Length == 0) return false;
        var next = i + 1;
        while (next < lines.Lines.Length && next - i <= MostBetween && lines.Roles[next] == LineRole.Furniture) next++;
        if (next >= lines.Lines.Length || lines.Roles[next] == LineRole.Furniture) return false;
        var isAnnounced = lines[next].StartsWith(words, StringComparison.OrdinalIgnoreCase)
            && (lines[next].Length == words.Length || !char.IsLetterOrDigit(lines[next][words.Length]));
        if (!isAnnounced) return false;
        // without dots, only at a page's foot, and no words that may as well be repeated in a sentence
        return dots.Success
            || (lines.Lines[next].Page != lines.Lines[i].Page && words.Length >= 4 && words.Count(' ') < 3 && lines.GapBefore(i) > 0
                && !Punctuation.EndsSentence(words));
    }

    // ". . ." and "..."
    [GeneratedRegex(@"(?:\s?\.){2,}\s*$|\s?…$", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
