using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds.Decisions;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Reads what stands before a document's text, after furniture is marked and before blocks are made: it gives the lines of the title, of
/// the authors and of a journal's or a site's head their roles, and returns what they tell. Statutes have their own headings.
/// </summary>
internal static class FrontMatterReader
{
    /// <summary>What the first pages of a document of a kind tell.</summary>
    public static FrontFacts Read(DocumentLines lines, DocumentKind kind)
    {
        if (kind == DocumentKind.Decision) return DecisionReader.Read(lines);
        var header = MarkdownHeader.Read(lines);
        var page = FrontPage.Of(lines);
        var (start, end) = TitleFinder.Find(page, kind);
        MarkTitle(page, start, end);
        var authors = kind is DocumentKind.Treaty ? [] : Authors(page, header, start, end, kind);
        var journal = kind == DocumentKind.Paper ? JournalHead.Read(lines) : new JournalFacts();
        return new FrontFacts
        {
            Title = header.Value("title"),
            Authors = authors,
            Journal = journal with
            {
                Doi = journal.Doi ?? header.Value("doi"),
                Name = journal.Name ?? header.Value("journal", "container-title"),
            },
            Year = WrittenDate.Year(header.Value("date", "issued", "year")) ?? journal.Year ?? PublicationYear.Read(page, kind),
            Publisher = header.Value("publisher", "institution") ?? (kind == DocumentKind.Thesis ? ThesisPage.University(page) : null),
        };
    }

    private static void MarkTitle(FrontPage page, int start, int end)
    {
        for (var k = start; k < end; k++) page.Mark(k, LineRole.Title);
        if (start == page.Count) return;
        for (var k = 0; k < start; k++)
            page.Mark(k, FrontLine.IsLabel(page[k]) || FrontLine.IsAffiliation(page[k]) ? LineRole.Byline : LineRole.Furniture);
    }

    private static ImmutableArray<PersonName> Authors(FrontPage page, MarkdownHeader header, int start, int end, DocumentKind kind)
    {
        var told = header.Values("author", "authors", "by", "penulis");
        ImmutableArray<PersonName> named = [.. told.SelectMany(text => PersonNames.Read(text, page.Common, 1))];
        var isTitled = start < page.Count;
        var student = kind == DocumentKind.Thesis ? ThesisPage.Author(page) : null;
        var below = isTitled ? Bylines.Read(page, end, kind) : [];
        if (!named.IsEmpty) return named;
        if (told is [var body]) return [new PersonName(body)];
        if (student is not null) return [student];
        if (!below.IsEmpty) return below;
        return Bylines.ReadLabelled(page) is { IsEmpty: false } labelled ? labelled : BodyAsAuthor(page, end, kind);
    }

    // a report whose first page names a body and no person is that body's
    private static ImmutableArray<PersonName> BodyAsAuthor(FrontPage page, int from, DocumentKind kind)
    {
        if (kind != DocumentKind.Report) return [];
        for (var k = from; k < page.Count; k++)
            if (FrontLine.IsAffiliation(page[k]) && !page[k].Contains('@') && !page[k].ContainsAnyInRange('0', '9')
                && page[k].Length <= 100)
                return [new PersonName(page[k].ToString())];
        return [];
    }
}
