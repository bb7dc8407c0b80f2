using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Cli.Output;

/// <summary>Prints found passages and documents.</summary>
internal static class HitRows
{
    /// <summary>Prints passages, numbered.</summary>
    /// <param name="hits">The passages.</param>
    /// <param name="first">The first one's number.</param>
    /// <param name="terminal">Where to.</param>
    public static void Print(IEnumerable<SearchHit> hits, int first, Terminal terminal)
    {
        foreach (var (offset, hit) in hits.Index())
        {
            terminal.WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{first + offset}. {hit.Passage.DocumentTitle}"));
            terminal.WriteFaint(Citation.Of(hit.Passage), indent: 3);
            terminal.WriteMarked(hit.Snippet, indent: 3);
            if (hit.Explanation is { } explanation) Print(explanation, 3, terminal);
            foreach (var duplicate in hit.Duplicates) terminal.WriteFaint($"= {Citation.Of(duplicate)}", indent: 3);
            terminal.WriteLine();
        }
    }

    // each part under what it is a part of
    private static void Print(Explanation explanation, int indent, Terminal terminal)
    {
        var sign = explanation.Operation switch
        {
            ExplanationOperation.Sum => "sum of ",
            ExplanationOperation.Product => "product for ",
            _ => "",
        };
        terminal.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"{explanation.Value:0.0000} {sign}{explanation.Description}"), indent);
        foreach (var detail in explanation.Details) Print(detail, indent + 2, terminal);
    }

    /// <summary>Prints documents, numbered, each with its passages.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="first">The first one's number.</param>
    /// <param name="terminal">Where to.</param>
    public static void Print(IEnumerable<DocumentHits> documents, int first, Terminal terminal)
    {
        foreach (var (offset, document) in documents.Index())
        {
            terminal.WriteHeading(string.Create(
                CultureInfo.InvariantCulture, $"{first + offset}. {document.Document.Metadata.Title} · {document.Total} passages"));
            foreach (var hit in document.Hits)
            {
                terminal.WriteFaint(Citation.Of(hit.Passage), indent: 3);
                terminal.WriteMarked(hit.Snippet, indent: 3);
                if (hit.Explanation is { } explanation) Print(explanation, 3, terminal);
            }
            terminal.WriteLine();
        }
    }
}
