using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Cli.Output;

/// <summary>How documents and passages are named in print.</summary>
internal static class Citation
{
    /// <summary>
    /// Such as <c>laksono2025, p. 7 (printed 53) · Hasil › 3.1 Kasus · id</c>; of a statute with the article, as <c>uu-2007-21, Pasal 7, p.
    /// 4</c>.
    /// </summary>
    public static string Of(PassageReference passage)
    {
        var article = passage.Pinpoint is { } pinpoint ? pinpoint + ", " : "";
        var page = string.Create(CultureInfo.InvariantCulture, $"{passage.Document}, {article}p. {passage.Page}");
        if (passage.PrintedPage is { } printed) page += $" (printed {printed})";
        var section = string.Join(" › ", passage.SectionPath);
        return string.Join(" · ", new[] { page, section, passage.Language.Code() }.Where(part => part.Length > 0));
    }

    /// <summary>Such as <c>Doe; Roe (2024). Title. Journal, 7(1), 51–60.</c>, as far as it is known.</summary>
    public static string Of(DocumentMetadata document)
    {
        var authors = string.Join("; ", document.Authors);
        var year = document.Year is { } known ? $"({known.ToString(CultureInfo.InvariantCulture)})" : "";
        var issue = document.Issue is null ? document.Volume : $"{document.Volume}({document.Issue})";
        var where = string.Join(", ", new[] { document.ContainerTitle, issue, document.Pages }.Where(part => !string.IsNullOrEmpty(part)));
        var head = string.Join(" ", new[] { authors, year }.Where(part => part.Length > 0));
        return string.Join(". ", new[] { head, document.Title.TrimEnd('.'), where }.Where(part => part.Length > 0)) + ".";
    }

    /// <summary>A name in English, and in Indonesian where that differs.</summary>
    public static string Of(LocalName name) => name.English == name.Indonesian ? name.English : $"{name.English} ({name.Indonesian})";
}
