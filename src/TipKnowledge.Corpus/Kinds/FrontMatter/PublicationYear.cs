using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Reads the year of a document where no journal's head tells it. A year in running text tells of what is written about, and is not taken.
/// </summary>
internal static partial class PublicationYear
{
    /// <summary>How far into a story its date stands, in UTF-16 code units: <c>Senin (14/5/2030)</c> is in its first paragraphs.</summary>
    private const int StoryHead = 1_500;

    /// <summary>How much of a treaty is its closing, in code units.</summary>
    private const int Closing = 1_500;

    /// <summary>How many lines from the start running heads and lines around the title are looked at.</summary>
    private const int FirstLines = 60;

    private const int LongestLine = 120;

    /// <summary>The year; <see langword="null"/> where nothing tells it.</summary>
    public static int? Read(FrontPage page, DocumentKind kind)
    {
        var text = page.Lines.Document.Text.AsSpan();
        return kind switch
        {
            DocumentKind.News => Of(StoryDate(), text[..Math.Min(text.Length, StoryHead)]) ?? InLines(page),
            DocumentKind.Treaty => Of(ClosingDate(), text[Math.Max(0, text.Length - Closing)..]) ?? InLines(page),
            _ => InLines(page),
        };
    }

    // a date, or a year at a line's end, around the title; a number with its year is a law's
    private static int? InLines(FrontPage page)
    {
        var lines = page.Lines;
        var last = page.Count == 0 ? 0 : page.Head[^1];
        for (var i = 0; i < lines.Lines.Length && i < FirstLines; i++)
        {
            var isFurniture = lines.Roles[i] == LineRole.Furniture;
            if ((i > last && !isFurniture) || lines[i].Length > LongestLine || lines.Roles[i] == LineRole.Title) continue;
            var isDate = FrontLine.IsDate(lines[i]) || FrontLine.IsHead(lines[i]) || isFurniture || LineYear().IsMatch(lines[i]);
            if (isDate && !LawNumber().IsMatch(lines[i]) && WrittenDate.Year(lines[i]) is { } year && year > 1900) return year;
        }
        return null;
    }

    private static int? Of(Regex pattern, ReadOnlySpan<char> text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            var found = text.Slice(match.Index, match.Length);
            return WrittenDate.Year(found[^4..]);
        }
        return null;
    }

    [GeneratedRegex(
        @"\b\d{1,2}\s?(?:[/\-.]\s?\d{1,2}\s?[/\-.]|" + MonthNames.Pattern + @"\.?,?)\s?(?:19|20)\d\d\b"
        + @"|\b" + MonthNames.Pattern + @"\.? \d{1,2}, (?:19|20)\d\d\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex StoryDate();

    [GeneratedRegex(
        @"\b(?:dibuat|ditandatangani|done|signed)\b[^;]{0,200}?\b(?:19|20)\d\d\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingDate();

    [GeneratedRegex(@"(?:^|[,|©(]\s*|\s)(?:19|20)\d\d\)?$|©\s*(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex LineYear();

    [GeneratedRegex(@"\b(?:Nomor|No\.?)\s*\d+\w*\s+Tahun\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LawNumber();
}
