using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk entity</c>: what the corpus says of a law, an agency or a country.</summary>
internal static class EntityCommand
{
    /// <summary>How many related entities are printed; the JSON holds all.</summary>
    private const int RelatedShown = 10;

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var id = EntityIdReading.Argument();
        var top = new Option<int?>("--top") { Description = "Print at most so many passages of each document. Default: all.", HelpName = "N" };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "entity",
            "Shows a law, an agency or a country: its names, each document that names it with every passage, what it is named together with, what is stated of it.",
            "tipk entity law:id/uu/2007/21",
            "tipk entity country:KH --top 3",
            "tipk entity agency:id/bp2mi --json")
        {
            id, top, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var wanted = parsed.GetValue(id);
            if (explored.Explorer.Entity(wanted, EntityPageSize.Whole) is not { } page)
            {
                terminal.Error($"No passage names '{wanted}'. tipk entities lists what the corpus names.");
                return ExitCode.NothingFound;
            }
            if (parsed.GetValue(json)) ResultJson.Write(page);
            else Print(page, parsed.GetValue(top) ?? int.MaxValue, terminal);
            return ExitCode.Good;
        });
        return command;
    }

    private static void Print(EntityPage page, int most, Terminal terminal)
    {
        terminal.WriteHeading(Citation.Of(page.Entity.Name));
        terminal.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{page.Entity.Id} · {page.Entity.Passages} passages in {page.Entity.Documents} documents"));
        if (!page.Aliases.IsEmpty) terminal.WriteLine($"Also: {string.Join("; ", page.Aliases)}");
        if (page.Writings.Total > 0) terminal.WriteLine($"Written: {Counts(page.Writings.Items)}");
        if (page.Text is { } text) terminal.WriteLine($"Text: {text.Id} · {text.Metadata.Title}");
        if (page.Pinpoints.Total > 0) terminal.WriteLine($"Articles: {Counts(page.Pinpoints.Items)}");
        PrintRelations(page, terminal);
        PrintRelated(page, terminal);
        foreach (var document in page.Documents.Items)
        {
            terminal.WriteLine();
            terminal.WriteHeading(Citation.Of(document.Document.Metadata));
            terminal.WriteFaint($"Written: {Counts(document.Writings)}", indent: 3);
            PrintPassages(document.Evidence, most, terminal);
        }
    }

    private static void PrintRelations(EntityPage page, Terminal terminal)
    {
        foreach (var relation in page.Relations.Items)
        {
            terminal.WriteLine();
            var type = EnumWords.Of(relation.Type).Replace('_', ' ');
            terminal.WriteHeading($"{Citation.Of(relation.Source.Name)} — {type} — {Citation.Of(relation.Target.Name)}");
            PrintPassages(relation.Evidence, int.MaxValue, terminal);
        }
    }

    private static void PrintRelated(EntityPage page, Terminal terminal)
    {
        if (page.Related.IsEmpty) return;
        terminal.WriteLine();
        terminal.WriteHeading("Named together with");
        terminal.WriteRows(["Id", "Name", "In one passage", "In one sentence"], page.Related.Take(RelatedShown).Select(related => new[]
        {
            related.Entity.Id.Value, Citation.Of(related.Entity.Name), related.Together.ToString(CultureInfo.InvariantCulture),
            related.TogetherInSentence.ToString(CultureInfo.InvariantCulture),
        }));
    }

    private static void PrintPassages(ImmutableArray<EvidencePassage> passages, int most, Terminal terminal)
    {
        foreach (var passage in passages.Take(most))
        {
            terminal.WriteFaint(Citation.Of(passage.Passage), indent: 3);
            terminal.WriteMarked(passage.Text, indent: 3);
        }
        if (passages.Length > most)
            terminal.WriteFaint(string.Create(CultureInfo.InvariantCulture, $"and {passages.Length - most} more"), indent: 3);
    }

    private static string Counts(ImmutableArray<WritingCount> counts) =>
        string.Join("; ", counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Text} ({c.Count})")));
}
