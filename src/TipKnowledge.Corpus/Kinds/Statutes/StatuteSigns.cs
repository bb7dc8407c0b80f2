using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Kinds.Statutes.Names;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>
/// Tells a statute by what every one has: the considerations or the legal basis, and the enacting words behind them, or articles where
/// these are lost. A paper that quotes a statute has its words, too, and has them in the middle of its text.
/// </summary>
internal static partial class StatuteSigns
{
    /// <summary>
    /// How far into the text the first words of a statute may stand, in UTF-16 code units: a letterhead or a cover precedes them.
    /// </summary>
    private const int Beginning = 6_000;

    /// <summary>How much of a letterhead may precede the heading, in code units.</summary>
    private const int LongestCover = 1_000;

    /// <summary>How far the enacting words may be from the considerations, in code units.</summary>
    private const int LongestPreamble = 40_000;

    /// <summary>The words that show a document to be a statute; <see langword="null"/> where it is none.</summary>
    public static string? Find(DocumentLines lines)
    {
        if (lines.Lines.IsEmpty) return null;
        var text = lines.Document.Text.AsSpan();
        var start = lines.Lines[0].Line.Start;
        var (from, to) = StatuteStretches.HeadingOf(text);
        if (to > 0 && from - start < LongestCover && StatuteName.Read(text[from..to]) is { Number.Length: > 0 } name
            && (name.IsCircular || First(Article(), text, start, LongestPreamble) is not null)) return $"{name.Kind} {name.Number}";
        var preamble = First(Preamble(), text, start, Beginning);
        if (preamble is not var (at, found)) return null;
        return First(Enactment(), text, at, LongestPreamble) is null && First(Article(), text, at, LongestPreamble) is null ? null : found;
    }

    private static (int At, string Text)? First(Regex pattern, ReadOnlySpan<char> text, int start, int length)
    {
        foreach (var match in pattern.EnumerateMatches(text.Slice(start, Math.Min(length, text.Length - start))))
            return (start + match.Index, text.Slice(start + match.Index, match.Length).Trim().ToString());
        return null;
    }

    [GeneratedRegex(
        @"(?m)(?:^|\s)(?:Menimbang|Mengingat|MENIMBANG|MENGINGAT)(?=\s*[:;]|\s*$|\s+a\.|\s+bahwa)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Preamble();

    [GeneratedRegex(@"M\s?E\s?M\s?U\s?T\s?U\s?S|Memutuskan\s*:|Menetapkan\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Enactment();

    [GeneratedRegex(@"\bPasal\s+[1lI]\b|(?m)^\s*Pasal\s+[0-9lIO]{1,3}\s*\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
