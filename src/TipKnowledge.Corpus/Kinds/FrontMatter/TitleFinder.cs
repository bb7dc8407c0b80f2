using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>Finds the lines of a title: the first of a first page that are of no journal, no site, no label and no name.</summary>
internal static class TitleFinder
{
    private const int MostLines = 10;
    private const int LongestTitle = 400;

    /// <summary>A paragraph that is not longer ends in its second line.</summary>
    private const int ShortLine = 60;

    /// <summary>The first line of the title and the one behind its last; both the number of lines where there is none.</summary>
    public static (int Start, int End) Find(FrontPage page, DocumentKind kind)
    {
        var start = 0;
        while (start < page.Count && IsBefore(page, start, kind)) start++;
        if (start == page.Count) return (start, start);
        var end = start + 1;
        while (end < page.Count && end - start < MostLines && GoesOn(page, end, kind)) end++;
        return IsTitle(page, start, end) ? (start, end) : (page.Count, page.Count);
    }

    private static bool IsBefore(FrontPage page, int k, DocumentKind kind)
    {
        var line = page[k];
        if (FrontLine.IsSite(line) || FrontLine.IsLabel(line) || FrontLine.IsHead(line) || FrontLine.IsJournal(line)) return true;
        // a title of news may have a date in it; elsewhere a line with one stands above the title
        if (kind != DocumentKind.News && FrontLine.IsDate(line)) return true;
        // the bullets of a site's menu
        if (line[0] is '•' or '▪') return true;
        if (kind == DocumentKind.Thesis && FrontWords.Start("institution", line) > 0) return true;
        return kind == DocumentKind.Paper && IsAboveHead(page, k);
    }

    // the name of a journal that its volume follows in the next line
    private static bool IsAboveHead(FrontPage page, int k)
    {
        var next = page.Head[k] + 1;
        return next < page.Lines.Lines.Length && page.Lines.GapBefore(next) <= 1 && page[k].Length < 80
            && FrontLine.IsHead(page.Lines[next])
            && !page.Lines[next].StartsWith("http", StringComparison.OrdinalIgnoreCase);
    }

    private static bool GoesOn(FrontPage page, int k, DocumentKind kind)
    {
        ReadOnlySpan<char> before = page[k - 1], line = page[k];
        if (FrontLine.IsSite(line) || FrontLine.IsLabel(line) || FrontLine.IsHead(line) || FrontLine.IsDate(line)) return false;
        if (HeadingRules.MarkLength(page.Lines[page.Head[k]]) > 0 || Bylines.IsLabelled(line)) return false;
        var isOpen = before[^1] is ':' or ',' or '-' or '–'
            || HeadingRules.EndsInLittleWord(before.ToString().ToLowerInvariant()) || Punctuation.StartsInside(line);
        // a subtitle in brackets; not the title in another language
        if (isOpen || line[0] == '(') return page.GapBefore(k) <= 1 && !(line[0] == '(' && IsTranslation(before, line));
        var isCapitals = !HasSmall(before);
        if (isCapitals == HasSmall(line) || page.GapBefore(k) > (isCapitals && kind == DocumentKind.Thesis ? 1 : 0)) return false;
        if (kind is DocumentKind.News or DocumentKind.Opinion && before.Length < 40) return false;
        if (FrontWords.Start("institution", line) > 0 || FrontWords.Start("student", line) > 0) return false;
        // a name in capitals below a title in capitals has a gap before it, or stands above what names have below them
        if (isCapitals && page.GapBefore(k) == 0 && !(k + 1 < page.Count && Bylines.IsAround(page[k + 1]))) return true;
        return PersonNames.Read(line, page.Common, 2).IsEmpty;
    }

    private static bool IsTranslation(ReadOnlySpan<char> title, ReadOnlySpan<char> line) =>
        LanguageDetector.Detect(title) is not Language.Unknown and var language
        && LanguageDetector.Detect(line) is not Language.Unknown and var other && other != language;

    // "AND" between the parties of a treaty is in capitals, too
    private static bool HasSmall(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLower(c)) return true;
        return false;
    }

    private static bool IsTitle(FrontPage page, int start, int end)
    {
        var length = 0;
        for (var k = start; k < end; k++) length += page[k].Length;
        var last = page[end - 1];
        return length is > 3 and <= LongestTitle
            && (!Punctuation.EndsSentence(last) || last[^1] is '?' or '!' or '”' or '"' or ')')
            && !Bylines.IsLabelled(page[start])
            && LineShape.Of(page[start]).Kind is LabelKind.None or LabelKind.Bullet or LabelKind.Capital or LabelKind.Number
            && (page.Head[^1] + 1 < page.Lines.Lines.Length || end < page.Count)
            && !IsParagraph(page, start, end);
    }

    // lines without a gap, with nothing that stands below titles, that go on inside of a word or a sentence or are one sentence together
    private static bool IsParagraph(FrontPage page, int start, int end)
    {
        var lines = page.Lines;
        var first = page.Head[end - 1] + 1;
        if (first == lines.Lines.Length || lines.GapBefore(first) > 0 || lines.Roles[first] != LineRole.Body) return false;
        ReadOnlySpan<char> next = lines[first], last = page[end - 1];
        if (Punctuation.IsAllCapitals(page[start]) || Bylines.IsLabelled(next) || Bylines.IsAround(next)) return false;
        var isShort = next.Length < ShortLine && lines.GapAfter(first) > 0 && Punctuation.EndsSentence(next);
        return Punctuation.StartsInside(next) || last[^1] == '-' || isShort;
    }
}
