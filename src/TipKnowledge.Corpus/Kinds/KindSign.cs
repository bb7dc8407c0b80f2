using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds;

/// <summary>Words by which documents of a kind are known.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Weight">How much they tell, from 1 (other kinds have them, too) to 6 (no other has them).</param>
/// <param name="Place">Where they stand in a document.</param>
/// <param name="Pattern">The words.</param>
internal sealed record KindSign(DocumentKind Kind, int Weight, SignPlace Place, Regex Pattern)
{
    /// <summary>
    /// How much of a text is its head, in UTF-16 code units: a title page, or the first page of an article up to its keywords.
    /// </summary>
    private const int Head = 5_000;

    /// <summary>How much of a text is its end: a closing with its signatures.</summary>
    private const int End = 3_000;

    /// <summary>How much of a text is looked at: of a book the first chapters tell what it is.</summary>
    private const int LongestText = 100_000;

    /// <summary>Words come again and again that come once in so many code units, and at least <see cref="FewestTimes"/> times.</summary>
    private const int Often = 600;

    private const int FewestTimes = 3;

    /// <summary>The words of a text that are this sign; <see langword="null"/> where it has none.</summary>
    public string? In(ReadOnlySpan<char> text)
    {
        var part = Place switch
        {
            SignPlace.Head => text[..Math.Min(text.Length, Head)],
            SignPlace.End => text[Math.Max(0, text.Length - End)..],
            _ => text[..Math.Min(text.Length, LongestText)],
        };
        if (Place == SignPlace.Often && Pattern.Count(part) < Math.Max(FewestTimes, part.Length / Often)) return null;
        foreach (var match in Pattern.EnumerateMatches(part)) return part.Slice(match.Index, match.Length).ToString();
        return null;
    }
}
