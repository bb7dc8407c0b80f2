using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk doubts</c>: what in the corpus cannot be right or needs a second look.</summary>
internal static class DoubtsCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var document = new Option<string?>("--document", "--paper") { Description = "Only doubts that stand in this document.", HelpName = "ID" };
        var entity = EntityIdReading.Single("--entity", "Only doubts about this law, agency or country.");
        var kind = EnumOption.Create<DoubtKind>("--kind", "Only doubts of this kind.");
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "doubts",
            "Lists what cannot be right: numbers with another law's title, replaced laws, abbreviations with two meanings, documents that disagree.",
            "tipk doubts",
            "tipk doubts --document laksono2025",
            "tipk doubts --kind two_meanings",
            "tipk doubts --entity law:id/uu/2007/21 --json")
        {
            document, entity, kind, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            DocumentId? where = parsed.GetValue(document) is { } id ? DocumentId.Read(id) : null;
            var doubts = explored.Explorer.Doubts(ListRange.All, parsed.GetValue(entity), where, parsed.GetValue(kind)).Doubts.Items;
            if (parsed.GetValue(json)) ResultJson.Write(doubts);
            else foreach (var doubt in doubts) Print(doubt, terminal);
            return doubts.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }

    private static void Print(DoubtView doubt, Terminal terminal)
    {
        terminal.WriteHeading(string.Create(CultureInfo.InvariantCulture, $"{EnumWords.Of(doubt.Kind)}: {doubt.Written}"));
        terminal.WriteLine(doubt.Why.English);
        Print(doubt.Where, terminal);
        if (doubt.AgainstWhere is { } against) Print(against, terminal);
        terminal.WriteLine();
    }

    private static void Print(EvidencePassage passage, Terminal terminal)
    {
        terminal.WriteFaint(Citation.Of(passage.Passage), indent: 3);
        terminal.WriteMarked(passage.Text, indent: 3);
    }
}
