using System.Buffers;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Headings;

/// <summary>Tells headings from text and from list items.</summary>
internal static class HeadingRules
{
    private const int LongestHeading = 120;
    private const int LongestUnnumbered = 80;
    private const int MostWordsUnnumbered = 12;

    /// <summary>The share of longer words with a capital from which a line counts as set in title case.</summary>
    private const double TitleCase = 0.6;

    private static readonly SearchValues<char> ArticleNumber = SearchValues.Create("0123456789IVXLABCD");

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
        if (line.Length > LongestHeading || IsOfContents(line)) return null;
        if (MarkLength(line) is > 0 and var mark) return line[0] == '#' ? $"mark{mark - 1}" : Bulleted(line[mark..]);
        if (lines.Roles[i] == LineRole.Heading) return StyleOf(line, shape);
        if (IsArticle(line)) return "article";
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
                return char.IsUpper(title[0]) && !EndsItem(title) ? $"number{shape.Depth}"
            : null;
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

    /// <summary>
    /// The length of the mark before a heading that is no text, with the space behind it: Markdown's <c>## </c>, or a bullet before a
    /// section's name or a number of several parts; 0 where there is none.
    /// </summary>
    public static int MarkLength(ReadOnlySpan<char> line)
    {
        var hashes = line.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && hashes + 1 < line.Length && line[hashes] == ' ') return hashes + 1;
        return line.Length > 3 && line[0] is '•' or '▪' or '●' or '\uF0B7' && line[1] == ' ' && Bulleted(line[2..]) is not null ? 2 : 0;
    }

    // of a heading that its series or its kind tells
    private static string StyleOf(ReadOnlySpan<char> line, LineShape shape) => shape.Kind switch
    {
        LabelKind.Capital => "capital",
        LabelKind.Number => $"number{shape.Depth}",
        _ => char.IsDigit(line[0]) ? "number1" : "section",
    };

    // "• Latar Belakang", "• 2.1 Pengertian"
    private static string? Bulleted(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHeading) return null;
        var shape = LineShape.Of(text);
        if (SectionNames.IsSection(text[shape.Label..])) return shape.Kind == LabelKind.Number ? $"number{shape.Depth}" : "section";
        if (shape.Kind == LabelKind.Chapter) return "chapter";
        return shape is { Kind: LabelKind.Number, Depth: > 1 } && char.IsUpper(text[shape.Label]) && !EndsItem(text)
            ? $"number{shape.Depth}"
            : null;
    }

    // "Pasal 7", "Article IV", by itself
    private static bool IsArticle(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        if (space < 0 || line.Length > 14 || !(line[..space] is "Pasal" or "PASAL" or "Article" or "ARTICLE")) return false;
        return !line[(space + 1)..].TrimEnd('.').ContainsAnyExcept(ArticleNumber);
    }

    /// <summary>Whether a line goes on with a heading that was set in more than one line.</summary>
    public static bool Continues(DocumentLines lines, Block heading, int i, LineShape shape)
    {
        var last = lines[heading.Lines[^1]];
        var line = lines[i];
        if (heading.Style is "article" || heading.Style.StartsWith("mark", StringComparison.Ordinal)) return false;
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
        var isolated = (followsHeading || lines.GapBefore(i) > (lines.GapsAreStray ? 1 : 0)) && line.Length <= LongestUnnumbered
            && line.Count(' ') < MostWordsUnnumbered;
        if (!isolated || Punctuation.EndsSentence(line) || line[^1] is ',' or '-' or ')' or '”' || char.IsDigit(line[^1])) return null;
        if (line.Length < 4 || Punctuation.Capitals(line) < 0.7 || line.ContainsAny(NotInTitles)) return null;
        if (previous >= 0 && !followsHeading && !Punctuation.EndsSentence(lines[previous])
            && lines[previous].Length > LongestUnnumbered / 2)
            return null;
        return i + 1 < lines.Lines.Length && lines[i + 1].Length > line.Length && !Punctuation.StartsInside(lines[i + 1]) ? "title" : null;
    }

    /// <summary>Whether a line is one of a table of contents: dots lead to a page.</summary>
    public static bool IsOfContents(ReadOnlySpan<char> line) => (line.Contains("....", StringComparison.Ordinal) || line.Contains("…", StringComparison.Ordinal)) && char.IsAsciiLetterOrDigit(line[^1]) && line.TrimEnd("0123456789ivxlc").TrimEnd() is [.., '.' or '…'];

    // the rest of a list item follows in the next line, or that line ends as an item does
    private static bool IsWrappedItem(DocumentLines lines, int i) =>
        lines.GapAfter(i) == 0
        && (Punctuation.StartsInside(lines[i + 1]) || lines[i + 1][^1] is ';' or ','
            || (lines[i].Length > LongestUnnumbered && lines[i + 1][^1] == '.'));

    private static bool IsTitle(ReadOnlySpan<char> title) =>
        char.IsUpper(title[0]) && !EndsItem(title)
        && (Punctuation.Capitals(title) >= TitleCase || Punctuation.IsAllCapitals(title));

    private static bool EndsItem(ReadOnlySpan<char> title) => title[^1] is ';' or ',' or '.' or ':' or '?';

    /// <summary>Whether a line stops at a word that another must follow.</summary>
    public static bool EndsInLittleWord(ReadOnlySpan<char> line) =>
        line[(line.LastIndexOf(' ') + 1)..] is "dan" or "dalam" or "di" or "ke" or "dari" or "pada" or "untuk" or "terhadap" or "oleh"
            or "atas"
            or "and" or "of" or "in" or "the" or "for" or "to" or "on" or "or" or "yang" or "serta" or "atau" or "dengan" or "sebagai";
}
