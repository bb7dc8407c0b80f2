using System.CommandLine;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk check</c>: reads the whole index and verifies it.</summary>
internal static class CheckCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "check",
            "Reads every byte of the index and verifies it. Finds what is torn, missing or changed, and names it.",
            "tipk check",
            "tipk check --index ~/documents-index --json")
        {
            json,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            using var knowledge = folders.OpenBuilt(parsed, evenUnreadable: true);
            var verification = knowledge.Check(cancellation);
            if (parsed.GetValue(json)) ResultJson.Write(verification);
            foreach (var finding in verification.Findings) terminal.Error(finding);
            if (verification.Sound && !parsed.GetValue(json)) terminal.WriteLine("The index is sound.");
            if (!verification.Sound) terminal.Error(Remedy(knowledge));
            return verification.Sound ? ExitCode.Good : ExitCode.DataError;
        }, cancellation));
        return command;
    }

    private static string Remedy(KnowledgeBase knowledge)
    {
        const string BuildAgain = "Build the index again: delete its folder's content and run tipk index.";
        const string GoOn = "The commit before is used meanwhile. Run tipk index: it goes on from there.";
        try
        {
            return knowledge.IndexNotices.IsEmpty ? BuildAgain : GoOn;
        }
        catch (IOException)
        {
            return BuildAgain;
        }
    }
}
