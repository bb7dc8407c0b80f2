using System.Buffers;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>Tells headings from text and from list items.</summary>
internal static class HeadingRules
{
    private const int LongestHeading = 120;
    private const int LongestUnnumbered = 80;
    private const int MostWordsUnnumbered = 12;

    /// <summary>The share of longer words with a capital from which a line counts as set in title case.</summary>
    private const double TitleCase = 0.6;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("“”\"|•@;:,");

    /// <summary>The style of a line that is a heading; <see langword="null"/> for one that is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="i">The line.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="previous">The body line before it; -1 where there is none.</param>
    /// <param name="followsHeading">Whether that line is of a heading.</param>
    public static string? Style(DocumentLines lines, int i, LineShape shape, int previous, bool followsHeading)
    {
        var line = lines[i];
        if (line.Length > LongestHeading) return null;
        if (SectionNames.IsSection(line)) return "section";
        if (shape.Kind == LabelKind.Chapter) return "chapter";
        var title = line[shape.Label..];
        if (shape.Kind is LabelKind.Number && SectionNames.IsSection(title)) return $"number{shape.Depth}";
        // "… adalah:" introduces a list, whatever its items look like
        var isListed = (previous >= 0 && lines[previous][^1] == ':') || IsWrappedItem(lines, i);
        if (isListed && (shape is { Kind: LabelKind.Number, Depth: 1 } || shape.Kind == LabelKind.Letter)) return null;
        switch (shape.Kind)
        {
            case LabelKind.Number when shape.Depth > 1:
                return char.IsUpper(title[0]) && !EndsItem(title) ? $"number{shape.Depth}" : null;
            case LabelKind.Number:
                return IsTitle(title) ? "number1" : null;
            case LabelKind.Capital:
                return IsTitle(title) ? "capital" : null;
            case LabelKind.Letter:
                return IsTitle(title) && title.Contains(' ') ? "letter" : null;
            case LabelKind.None:
                return Unnumbered(lines, i, previous, followsHeading);
            default:
                return null;
        }
    }

    /// <summary>Whether a line goes on with a heading that was set in more than one line.</summary>
    public static bool Continues(DocumentLines lines, Block heading, int i, LineShape shape)
    {
        var last = lines[heading.Lines[^1]];
        var line = lines[i];
        if (heading.Style == "chapter") return heading.Lines.Count == 1 && Punctuation.IsAllCapitals(line);
        if (shape.Kind != LabelKind.None || SectionNames.IsSection(line) || line.Length > LongestUnnumbered + 20) return false;
        if (last[^1] == ')' || line.Contains(',')) return false;
        if (Punctuation.IsAllCapitals(last)) return Punctuation.IsAllCapitals(line) && lines.Lines[i].Gap == 0;
        // a heading that fills its line, or stops at a little word, goes on in the next
        var unfinished = last.Length >= 35 || EndsInLittleWord(last);
        return unfinished && !Punctuation.EndsSentence(last) && Punctuation.Capitals(line) >= TitleCase
            && (lines.Lines[i].Gap <= 1 || EndsInLittleWord(last));
    }

    private static string? Unnumbered(DocumentLines lines, int i, int previous, bool followsHeading)
    {
        var line = lines[i];
        if (!char.IsUpper(line[0])) return null;
        if (Punctuation.IsAllCapitals(line) && !line.ContainsAny("|@/"))
        {
            // a short word in capitals may be anything, unless it is set letter by letter
            if (line.Contains(' ') || line.Length > 7 || lines.IsSpaced(i)) return "section";
            if (line.Length >= 5) return null;
        }
        var isolated = (followsHeading || lines.GapBefore(i) > (lines.GapsAreStray ? 1 : 0)) && line.Length <= LongestUnnumbered && line.Count(' ') < MostWordsUnnumbered;
        if (!isolated || Punctuation.EndsSentence(line) || line[^1] is ',' or '-' or ')' or '”' || char.IsDigit(line[^1])) return null;
        if (line.Length < 4 || Punctuation.Capitals(line) < 0.7 || line.ContainsAny(NotInTitles)) return null;
        if (previous >= 0 && !followsHeading && !Punctuation.EndsSentence(lines[previous]) && lines[previous].Length > LongestUnnumbered / 2) return null;
        return i + 1 < lines.Lines.Length && lines[i + 1].Length > line.Length && !Punctuation.StartsInside(lines[i + 1]) ? "title" : null;
    }

    // the rest of a list item follows in the next line, or that line ends as an item does
    private static bool IsWrappedItem(DocumentLines lines, int i) =>
        lines.GapAfter(i) == 0 && (Punctuation.StartsInside(lines[i + 1]) || lines[i + 1][^1] is ';' or ',');

    private static bool IsTitle(ReadOnlySpan<char> title) =>
        char.IsUpper(title[0]) && !EndsItem(title)
        && (Punctuation.Capitals(title) >= TitleCase || Punctuation.IsAllCapitals(title));

    private static bool EndsItem(ReadOnlySpan<char> title) => title[^1] is ';' or ',' or '.' or ':' or '?';

    private static bool EndsInLittleWord(ReadOnlySpan<char> line) =>
        line[(line.LastIndexOf(' ') + 1)..] is "dan" or "dalam" or "di" or "ke" or "dari" or "pada" or "untuk" or "terhadap" or "oleh" or "atas"
            or "and" or "of" or "in" or "the" or "for" or "to" or "on" or "or" or "yang" or "serta" or "atau" or "dengan" or "sebagai";
}
