using System.Globalization;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Cli.Output;

/// <summary>How papers and passages are named in print.</summary>
internal static class Citation
{
    /// <summary>Such as <c>laksono2025, p. 7 (printed 53) · Hasil › 3.1 Kasus · id</c>.</summary>
    public static string Of(PassageReference passage)
    {
        var page = string.Create(CultureInfo.InvariantCulture, $"{passage.Paper}, p. {passage.Page}");
        if (passage.PrintedPage is { } printed) page += $" (printed {printed})";
        var section = string.Join(" › ", passage.SectionPath);
        return string.Join(" · ", new[] { page, section, passage.Language.Code() }.Where(part => part.Length > 0));
    }

    /// <summary>Such as <c>Doe; Roe (2024). Title. Journal, 7(1), 51–60.</c>, as far as it is known.</summary>
    public static string Of(PaperMetadata paper)
    {
        var authors = string.Join("; ", paper.Authors);
        var year = paper.Year is { } known ? $"({known.ToString(CultureInfo.InvariantCulture)})" : "";
        var issue = paper.Issue is null ? paper.Volume : $"{paper.Volume}({paper.Issue})";
        var where = string.Join(", ", new[] { paper.ContainerTitle, issue, paper.Pages }.Where(part => !string.IsNullOrEmpty(part)));
        var head = string.Join(" ", new[] { authors, year }.Where(part => part.Length > 0));
        return string.Join(". ", new[] { head, paper.Title.TrimEnd('.'), where }.Where(part => part.Length > 0)) + ".";
    }

    /// <summary>A name in English, and in Indonesian where that differs.</summary>
    public static string Of(LocalName name) => name.English == name.Indonesian ? name.English : $"{name.English} ({name.Indonesian})";
}
