using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels.Documents;

/// <summary>How to cite a document, from what is known about it and nothing else.</summary>
public static class DocumentCitation
{
    /// <summary>
    /// An entry of a list of references after the APA manual (7th edition, chapter 9): authors, year, title, where it appeared.
    /// What is not known is left out; where no author is known, the title comes first. Of statutes and decisions (chapter 11), in the form that
    /// Indonesian writings have: the law with its number and title, the decision with its court.
    /// </summary>
    /// <param name="document">The publication.</param>
    /// <param name="law">The law that the document is, as it is called; <see langword="null"/> where it is none.</param>
    public static string Apa(DocumentMetadata document, string? law = null)
    {
        if (document.Kind == DocumentKind.Statute) return Statute(document, law);
        if (document.Kind == DocumentKind.Decision && document.Authors.IsEmpty) return Decision(document);
        var year = document.Year is { } known ? $"({known.ToString(CultureInfo.InvariantCulture)})" : "(n.d.)";
        var title = Stopped(TitleOf(document));
        var opening = document.Authors.IsEmpty ? $"{title} {year}." : $"{Stopped(Authors(document.Authors))} {year}. {title}";
        var source = string.Join(
            ", ",
            new[] { document.ContainerTitle, Volume(document), document.Pages?.Replace('-', '–'), document.ContainerTitle is null ? document.Publisher : null }.OfType<string>());
        var address = document.Doi is { } doi ? "https://doi.org/" + doi : document.Url;
        return string.Join(' ', new[] { opening, source.Length > 0 ? Stopped(source) : null, address }.OfType<string>());
    }

    /// <summary>A BibTeX entry. Its key is the document's id, so that citations of one corpus agree.</summary>
    /// <param name="id">The document's id.</param>
    /// <param name="document">The publication.</param>
    /// <param name="law">The law that the document is, as it is called; <see langword="null"/> where it is none.</param>
    public static string BibTeX(DocumentId id, DocumentMetadata document, string? law = null)
    {
        var (type, container) = document.Type switch
        {
            "article-journal" => ("article", "journal"),
            "thesis" => ("thesis", "series"),
            "book" => ("book", "series"),
            "report" => ("techreport", "series"),
            "article-newspaper" or "article-magazine" when document.ContainerTitle is not null => ("article", "journal"),
            "chapter" or "paper-conference" => ("incollection", "booktitle"),
            _ => ("misc", "howpublished"),
        };
        var entry = new StringBuilder($"@{type}{{{id.Value}");
        Add("author", document.Authors.IsEmpty ? null : string.Join(" and ", document.Authors.Select(a => a.Given.Length == 0 ? $"{{{a.Family}}}" : $"{a.Family}, {a.Given}")));
        Add("title", $"{{{(document.Kind == DocumentKind.Statute ? FullTitle(document, law) : TitleOf(document))}}}");
        Add(container, document.ContainerTitle);
        Add("year", document.Year?.ToString(CultureInfo.InvariantCulture));
        Add("volume", document.Volume);
        Add("number", document.Issue);
        Add("pages", document.Pages?.Replace("-", "--", StringComparison.Ordinal));
        Add(type switch { "thesis" => "school", "techreport" => "institution", _ => "publisher" }, document.Publisher);
        Add("doi", document.Doi);
        Add("url", document.Url);
        return entry.Append("\n}").ToString();

        void Add(string field, string? value)
        {
            if (value is not null) entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value.Replace("&", "\\&", StringComparison.Ordinal)}}}");
        }
    }

    private static string Statute(DocumentMetadata document, string? law)
    {
        var title = FullTitle(document, law);
        // the year is in the number
        var dated = law is null && document.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{title} ({year})") : title;
        return document.Url is { } address ? $"{Stopped(dated)} {address}" : Stopped(dated);
    }

    private static string Decision(DocumentMetadata document)
    {
        var (court, year) = (document.Publisher ?? document.ContainerTitle, document.Year?.ToString(CultureInfo.InvariantCulture));
        var of = string.Join(", ", new[] { court, year }.OfType<string>());
        var cited = Stopped(of.Length == 0 ? TitleOf(document) : $"{TitleOf(document)} ({of})");
        return document.Url is { } address ? $"{cited} {address}" : cited;
    }

    // some statutes are titled with their number, some with what they are about
    private static string FullTitle(DocumentMetadata document, string? law)
    {
        var title = TitleOf(document);
        var about = title.IndexOf("tentang", StringComparison.OrdinalIgnoreCase);
        return law is null || about > 0 && title.AsSpan(0, about).ContainsAnyInRange('0', '9') ? title : $"{law} tentang {title}";
    }

    // what stands in for a title is put in brackets (APA, section 9.22)
    private static string TitleOf(DocumentMetadata document) => document.IsTitleKnown ? document.Title : $"[{document.Title}]";

    private static string? Volume(DocumentMetadata document) => document.Volume is null ? null : document.Issue is null ? document.Volume : $"{document.Volume}({document.Issue})";

    private static string Authors(ImmutableArray<PersonName> authors)
    {
        var names = authors.Select(a => a.Given.Length == 0 ? a.Family : $"{a.Family}, {Initials(a.Given)}").ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    private static string Initials(string given) =>
        string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name[0] + "."));

    private static string Stopped(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}
