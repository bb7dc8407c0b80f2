using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Web.ViewModels;

/// <summary>How to cite a paper, from what is known about it and nothing else.</summary>
public static class PaperCitation
{
    /// <summary>
    /// An entry of a list of references after the APA manual (7th edition, chapter 9): authors, year, title, where it appeared.
    /// What is not known is left out; where no author is known, the title comes first.
    /// </summary>
    public static string Apa(PaperMetadata paper)
    {
        var year = paper.Year is { } known ? $"({known.ToString(CultureInfo.InvariantCulture)})" : "(n.d.)";
        var title = Stopped(paper.Title);
        var opening = paper.Authors.IsEmpty ? $"{title} {year}." : $"{Stopped(Authors(paper.Authors))} {year}. {title}";
        var source = string.Join(
            ", ",
            new[] { paper.ContainerTitle, Volume(paper), paper.Pages?.Replace('-', '–'), paper.ContainerTitle is null ? paper.Publisher : null }.OfType<string>());
        var address = paper.Doi is { } doi ? "https://doi.org/" + doi : paper.Url;
        return string.Join(' ', new[] { opening, source.Length > 0 ? Stopped(source) : null, address }.OfType<string>());
    }

    /// <summary>A BibTeX entry. Its key is the paper's id, so that citations of one corpus agree.</summary>
    public static string BibTeX(PaperId id, PaperMetadata paper)
    {
        var (type, container) = paper.Type switch
        {
            "article-journal" => ("article", "journal"),
            "thesis" => ("thesis", "series"),
            "book" => ("book", "series"),
            "chapter" or "paper-conference" => ("incollection", "booktitle"),
            _ => ("misc", "howpublished"),
        };
        var entry = new StringBuilder($"@{type}{{{id.Value}");
        Add("author", paper.Authors.IsEmpty ? null : string.Join(" and ", paper.Authors.Select(a => a.Given.Length == 0 ? $"{{{a.Family}}}" : $"{a.Family}, {a.Given}")));
        Add("title", $"{{{paper.Title}}}");
        Add(container, paper.ContainerTitle);
        Add("year", paper.Year?.ToString(CultureInfo.InvariantCulture));
        Add("volume", paper.Volume);
        Add("number", paper.Issue);
        Add("pages", paper.Pages?.Replace("-", "--", StringComparison.Ordinal));
        Add(type == "thesis" ? "school" : "publisher", paper.Publisher);
        Add("doi", paper.Doi);
        Add("url", paper.Url);
        return entry.Append("\n}").ToString();

        void Add(string field, string? value)
        {
            if (value is not null) entry.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value.Replace("&", "\\&", StringComparison.Ordinal)}}}");
        }
    }

    private static string? Volume(PaperMetadata paper) => paper.Volume is null ? null : paper.Issue is null ? paper.Volume : $"{paper.Volume}({paper.Issue})";

    private static string Authors(ImmutableArray<PersonName> authors)
    {
        var names = authors.Select(a => a.Given.Length == 0 ? a.Family : $"{a.Family}, {Initials(a.Given)}").ToArray();
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    private static string Initials(string given) =>
        string.Join(' ', given.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name[0] + "."));

    private static string Stopped(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}
