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
        var id = new Argument<string>("DOCUMENT[#PASSAGE]")
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
                ? Show(explorer.SimilarPassages(document, passage), similar => similar.Similar.IsEmpty, similar => HitRows.Print(similar.Similar, 1, terminal))
                : Show(explorer.SimilarDocuments(document), similar => similar.Similar.IsEmpty, similar => HitRows.Print(similar.Similar, 1, terminal));

            int Show<T>(T? found, Func<T, bool> isEmpty, Action<T> print)
                where T : class
            {
                if (found is null) terminal.Error("There is no such document or passage; 'tipk search' shows the documents' ids.");
                else if (isJson) ResultJson.Write(found);
                else print(found);
                return found is null || isEmpty(found) ? ExitCode.NothingFound : ExitCode.Good;
            }
        });
        return command;
    }

    // "laksono2025#12", and "laksono2025#p12" as the address of a page has it
    private static (DocumentId Document, int? Ordinal) Read(string text)
    {
        var at = text.LastIndexOf('#');
        return at > 0 && int.TryParse(text.AsSpan(at + 1).TrimStart('p'), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? (DocumentId.Read(text[..at]), ordinal)
            : (DocumentId.Read(text), null);
    }
}
