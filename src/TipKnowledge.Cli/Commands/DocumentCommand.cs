using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk document</c>: a document's publication, outline and entities, or its text.</summary>
internal static class DocumentCommand
{
    /// <summary>How many ids are named to someone who gave a wrong one.</summary>
    private const int IdsNamed = 20;

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The document's id, as tipk search shows it." };
        var text = new Option<bool>("--text") { Description = "Print the document's text in place of its outline." };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "document",
            "Shows a document: how to cite it, its outline with pages, and the laws, agencies and countries it names.",
            "tipk document laksono2025",
            "tipk document laksono2025 --text",
            "tipk document laksono2025 --json")
        {
            id, text, json,
        };
        // as it was called when every document was a paper
        command.Aliases.Add("paper");
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var wanted = parsed.GetRequiredValue(id);
            if (explored.Explorer.Document(DocumentId.Read(wanted)) is not { } document)
            {
                terminal.Error($"No document has the id '{wanted}'. {KnownIds(explored.Explorer)}");
                return ExitCode.NothingFound;
            }
            if (parsed.GetValue(json)) ResultJson.Write(document);
            else if (parsed.GetValue(text)) PrintText(document, terminal);
            else PrintOutline(document, terminal);
            return ExitCode.Good;
        });
        return command;
    }

    private static string KnownIds(Explorer explorer)
    {
        var documents = explorer.Documents(new ListRange(0, IdsNamed));
        var ids = string.Join(", ", documents.Items.Select(d => d.Id));
        return documents.Next is null ? $"These do: {ids}" : $"Some that do: {ids}; tipk search shows the id with each result.";
    }

    private static void PrintOutline(DocumentPage document, Terminal terminal)
    {
        terminal.WriteHeading(Citation.Of(document.Metadata));
        terminal.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{document.Id} · {document.File} · {document.PageCount} pages · {document.PassageCount} passages"));
        terminal.WriteLine();
        terminal.WriteHeading("Outline");
        foreach (var heading in document.Outline)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{heading.Text} · p. {heading.Page}");
            terminal.WriteIndented(line, 2 * Math.Max(heading.Level, 1));
        }
        terminal.WriteLine();
        terminal.WriteHeading("Names");
        EntityRows.Print(document.Entities, terminal, withDocuments: false);
    }

    private static void PrintText(DocumentPage document, Terminal terminal)
    {
        var page = 0;
        foreach (var passage in document.Passages)
        {
            if (passage.Reference.Page != page)
            {
                page = passage.Reference.Page;
                terminal.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"— p. {page} —"));
            }
            var labelled = passage.Label.Length == 0 ? passage.Text : $"{passage.Label} {passage.Text}";
            if (passage.Reference.Kind is PassageKind.Heading or PassageKind.Title) terminal.WriteHeading(labelled);
            else terminal.WriteLine(labelled);
            terminal.WriteLine();
        }
    }
}
