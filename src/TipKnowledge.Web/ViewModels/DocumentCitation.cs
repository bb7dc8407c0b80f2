using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels;

/// <summary>How to cite a document, from what is known about it and nothing else.</summary>
public static class DocumentCitation
{
    /// <summary>
    /// An entry of a list of references after the APA manual (7th edition, chapter 9): authors, year, title, where it appeared.
    /// What is not known is left out; where no author is known, the title comes first.
    /// </summary>
    public static string Apa(DocumentMetadata document)
    {
        var year = document.Year is { } known ? $"({known.ToString(CultureInfo.InvariantCulture)})" : "(n.d.)";
        var title = Stopped(document.Title);
        var opening = document.Authors.IsEmpty ? $"{title} {year}." : $"{Stopped(Authors(document.Authors))} {year}. {title}";
        var source = string.Join(
            ", ",
            new[] { document.ContainerTitle, Volume(document), document.Pages?.Replace('-', '–'), document.ContainerTitle is null ? document.Publisher : null }.OfType<string>());
        var address = document.Doi is { } doi ? "https://doi.org/" + doi : document.Url;
        return string.Join(' ', new[] { opening, source.Length > 0 ? Stopped(source) : null, address }.OfType<string>());
    }

    /// <summary>A BibTeX entry. Its key is the document's id, so that citations of one corpus agree.</summary>
    public static string BibTeX(DocumentId id, DocumentMetadata document)
    {
        var (type, container) = document.Type switch
        {
            "article-journal" => ("article", "journal"),
            "thesis" => ("thesis", "series"),
            "book" => ("book", "series"),
            "chapter" or "paper-conference" => ("incollection", "booktitle"),
            _ => ("misc", "howpublished"),
        };
        var entry = new StringBuilder($"@{type}{{{id.Value}");
        Add("author", document.Authors.IsEmpty ? null : string.Join(" and ", document.Authors.Select(a => a.Given.Length == 0 ? $"{{{a.Family}}}" : $"{a.Family}, {a.Given}")));
        Add("title", $"{{{document.Title}}}");
        Add(container, document.ContainerTitle);
        Add("year", document.Year?.ToString(CultureInfo.InvariantCulture));
        Add("volume", document.Volume);
        Add("number", document.Issue);
        Add("pages", document.Pages?.Replace("-", "--", StringComparison.Ordinal));
        Add(type == "thesis" ? "school" : "publisher", document.Publisher);
        Add("doi", document.Doi);
        Add("url", document.Url);
        return entry.Append("\n}").ToString();

        void Add(string field, string? value)
        {
            if (value is not null) entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value.Replace("&", "\\&", StringComparison.Ordinal)}}}");
        }
    }

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
