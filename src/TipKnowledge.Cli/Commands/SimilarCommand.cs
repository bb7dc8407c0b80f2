using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk similar</c>: passages, or documents, that speak of the same.</summary>
internal static class SimilarCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var id = new Argument<string>("PAPER[#PASSAGE]")
        {
            Description = "A document's id, or a passage: the document's id, #, and the passage's number ('ordinal' in --json).",
        };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "similar",
            "Finds documents like a document, or passages like a passage, by their words and by what they name, in both languages.",
            "tipk similar laksono2025",
            "tipk similar 'laksono2025#12'",
            "tipk similar laksono2025 --json")
        {
            id, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var (document, ordinal) = Read(parsed.GetRequiredValue(id));
            var isJson = parsed.GetValue(json);
            var explorer = explored.Explorer;
            return ordinal is { } passage
                ? Show(explorer.SimilarPassages(document, passage), isJson, hits => HitRows.Print(hits, 1, terminal), terminal)
                : Show(explorer.SimilarDocuments(document), isJson, documents => HitRows.Print(documents, 1, terminal), terminal);
        });
        return command;
    }

    private static int Show<T>(ImmutableArray<T>? found, bool isJson, Action<ImmutableArray<T>> print, Terminal terminal)
    {
        if (found is not { } similar)
        {
            terminal.Error("There is no such document or passage; 'tipk search' shows the documents' ids.");
            return ExitCode.NothingFound;
        }
        if (isJson) ResultJson.Write(similar);
        else print(similar);
        return similar.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
    }

    // "laksono2025#12", and "laksono2025#p12" as the address of a page has it
    private static (DocumentId Document, int? Ordinal) Read(string text)
    {
        var at = text.LastIndexOf('#');
        return at > 0 && int.TryParse(text.AsSpan(at + 1).TrimStart('p'), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? (new DocumentId(text[..at]), ordinal)
            : (new DocumentId(text), null);
    }
}
