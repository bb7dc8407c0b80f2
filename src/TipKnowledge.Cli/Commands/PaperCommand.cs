using System.CommandLine;
using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk paper</c>: a paper's publication, outline and entities, or its text.</summary>
internal static class PaperCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The paper's id, as tipk search shows it." };
        var text = new Option<bool>("--text") { Description = "Print the paper's text in place of its outline." };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "paper",
            "Shows a paper: how to cite it, its outline with pages, and the laws, agencies and countries it names.",
            "tipk paper laksono2025",
            "tipk paper laksono2025 --text",
            "tipk paper laksono2025 --json")
        {
            id, text, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var wanted = parsed.GetRequiredValue(id);
            if (explored.Explorer.Paper(new PaperId(wanted)) is not { } paper)
            {
                terminal.Error($"No paper has the id '{wanted}'. These do: {string.Join(", ", explored.Explorer.Overview().Papers.Select(p => p.Id))}");
                return ExitCode.NothingFound;
            }
            if (parsed.GetValue(json)) ResultJson.Write(paper);
            else if (parsed.GetValue(text)) PrintText(paper, terminal);
            else PrintOutline(paper, terminal);
            return ExitCode.Good;
        });
        return command;
    }

    private static void PrintOutline(PaperPage paper, Terminal terminal)
    {
        terminal.WriteHeading(Citation.Of(paper.Metadata));
        terminal.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{paper.Id} · {paper.File} · {paper.Pages.Length} pages · {paper.Passages.Length} passages"));
        terminal.WriteLine();
        terminal.WriteHeading("Outline");
        foreach (var heading in paper.Passages.Where(p => p.Reference.Kind == PassageKind.Heading))
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{heading.Text} · p. {heading.Reference.Page}");
            terminal.WriteIndented(line, 2 * Math.Max(heading.HeadingLevel, 1));
        }
        terminal.WriteLine();
        terminal.WriteHeading("Names");
        EntityRows.Print(paper.Entities, terminal, withPapers: false);
    }

    private static void PrintText(PaperPage paper, Terminal terminal)
    {
        var page = 0;
        foreach (var passage in paper.Passages)
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
