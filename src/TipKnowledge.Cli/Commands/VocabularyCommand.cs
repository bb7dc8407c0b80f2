using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk vocabulary</c>: what the corpus could add to the vocabulary, and what is wrong in its files.</summary>
internal static class VocabularyCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { Description = "What to show.", HelpName = "propose|check" }.AcceptOnlyFromAmong("propose", "check");
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "vocabulary",
            "Proposes names that several documents define alike, with their sentences; or checks the files in the corpus's vocabulary/ folder.",
            "tipk vocabulary propose",
            "tipk vocabulary propose --json",
            "tipk vocabulary check")
        {
            what, json,
        };
        command.SetAction(parsed => parsed.GetRequiredValue(what) == "check"
            ? Check(folders, parsed, terminal)
            : Propose(folders, parsed, parsed.GetValue(json), terminal));
        return command;
    }

    private static int Check(FolderOptions folders, ParseResult parsed, Terminal terminal)
    {
        using var knowledge = folders.Of(parsed).Open();
        foreach (var problem in knowledge.VocabularyProblems) terminal.Error(problem.ToString());
        if (!knowledge.VocabularyProblems.IsEmpty) return ExitCode.DataError;
        terminal.WriteLine("The vocabulary is sound.");
        return ExitCode.Good;
    }

    private static int Propose(FolderOptions folders, ParseResult parsed, bool json, Terminal terminal)
    {
        using var knowledge = folders.OpenBuilt(parsed);
        using var explored = knowledge.Explore();
        var proposals = explored.Explorer.Proposals();
        if (json) ResultJson.Write(proposals);
        else foreach (var proposal in proposals) Print(proposal, terminal);
        return proposals.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
    }

    private static void Print(NameProposal proposal, Terminal terminal)
    {
        terminal.WriteHeading($"{proposal.Abbreviation}: {proposal.Expansion}");
        if (proposal.Entity is { } entity) terminal.WriteLine(Entry(entity, proposal));
        foreach (var passage in proposal.Evidence)
        {
            terminal.WriteFaint(Citation.Of(passage.Passage), indent: 3);
            terminal.WriteMarked(passage.Text, indent: 3);
        }
        terminal.WriteLine();
    }

    // the line to put into a file of corpus/vocabulary
    private static string Entry(EntitySummary entity, NameProposal proposal) =>
        new JsonObject { ["id"] = entity.Id.Value, ["abbreviations"] = new JsonArray(proposal.Abbreviation) }.ToJsonString(Readable);
}
