using System.Collections.Immutable;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Finds the names of authors below a title, or behind a label such as <c>Oleh</c> and <c>Penulis:</c>. Editors are no authors.
/// </summary>
internal static class Bylines
{
    /// <summary>How many lines that say nothing may stand between the title and the names: the title in the other language.</summary>
    private const int MostOthers = 5;

    /// <summary>A line that only tells who wrote, above a text or below it, is not longer.</summary>
    private const int LongestLabelled = 120;

    /// <summary>Whether a line begins with what precedes names.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line) => Label(line) > 0;

    /// <summary>The authors that the lines behind a title name; those lines become a byline's.</summary>
    public static ImmutableArray<PersonName> Read(FrontPage page, int from, DocumentKind kind)
    {
        var authors = ImmutableArray.CreateBuilder<PersonName>();
        var others = 0;
        var isAfterLabel = false;
        for (var k = from; k < page.Count && others <= MostOthers; k++)
        {
            var line = page[k];
            var label = Label(line);
            var words = line[label..];
            // "Koresponden Bandung, Surya Handoko": a place and a name
            if (FrontWords.Start("place", line) > 0 && words.LastIndexOf(',') is > 0 and var comma) words = words[(comma + 1)..].Trim();
            var names = Names(page, words, kind, label > 0 || isAfterLabel, k == from);
            if (names.IsEmpty && label == 0 && !IsAround(line) && !(kind == DocumentKind.Thesis && line.Length <= LongestLabelled))
            {
                others++;
                continue;
            }
            isAfterLabel = names.IsEmpty && label > 0;
            page.Mark(k, LineRole.Byline);
            // names below the names' affiliations are of those who edited or examined
            if (others == 0 || authors.Count == 0) authors.AddRange(names);
        }
        return authors.ToImmutable();
    }

    /// <summary>The authors that labelled lines anywhere name: <c>Penulis: …</c> at the end of a story.</summary>
    public static ImmutableArray<PersonName> ReadLabelled(FrontPage page)
    {
        for (var i = 0; i < page.Lines.Lines.Length; i++)
        {
            var line = page.Lines[i];
            if (line.Length > LongestLabelled) continue;
            var label = FrontWords.Start("by", line);
            if (label == 0 || label >= line.Length || line[label] != ':') continue;
            var rest = line[(label + 1)..];
            var end = rest.IndexOf('|');
            var names = PersonNames.Read((end < 0 ? rest : rest[..end]).Trim(), page.Common, 1);
            if (!names.IsEmpty) return names;
        }
        return [];
    }

    /// <summary>Whether a line is one of those around names: an affiliation, a date, a label, a student's number.</summary>
    public static bool IsAround(ReadOnlySpan<char> line) =>
        FrontLine.IsAffiliation(line) || FrontLine.IsDate(line) || FrontLine.IsHead(line) || FrontLine.IsLabel(line)
        || FrontWords.Start("student", line) > 0;

    private static ImmutableArray<PersonName> Names(
        FrontPage page, ReadOnlySpan<char> words, DocumentKind kind, bool isLabelled, bool isBelowTitle)
    {
        // in a story, a place may stand by itself
        if ((kind == DocumentKind.News && !isLabelled && !isBelowTitle) || FrontLine.IsHead(words) || SectionNames.IsSection(words))
            return [];
        return PersonNames.Read(words, page.Common, isLabelled ? 1 : 2);
    }

    // with the colon or the space behind it; "Penelitian" and "Nama baik" are no labels
    private static int Label(ReadOnlySpan<char> line)
    {
        var length = FrontWords.Start("by", line);
        if (length == 0 || length == line.Length) return length;
        var rest = line[length..];
        var text = rest.Length - rest.TrimStart(" :.\t").Length;
        var hasColon = rest[..text].Contains(':');
        if (!hasColon && line[..length].Equals("nama", StringComparison.OrdinalIgnoreCase)) return 0;
        return text > 0 && (hasColon || length + text == line.Length || char.IsUpper(rest[text])) ? length + text : 0;
    }
}
