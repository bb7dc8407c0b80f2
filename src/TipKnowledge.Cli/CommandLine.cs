using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TipKnowledge.Cli.Commands;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli;

/// <summary>The grammar of <c>tipk</c>, and the one place where failures become messages and exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and returns its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var terminal = Terminal.OfProcess();
        var parsed = Root(terminal).Parse(args);
        var settings = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // the indexer looks for a cancellation between files; the largest takes a few seconds
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        if (parsed.Action is ParseErrorAction wrongUse) return ExplainWrongUse(parsed, wrongUse);
        try
        {
            return await parsed.InvokeAsync(settings);
        }
        catch (OperationCanceledException)
        {
            terminal.Error("Cancelled; what was committed before stays as it is.");
            return ExitCode.Cancelled;
        }
        catch (CommandFailure failure)
        {
            terminal.Error(failure.Message);
            return failure.ExitCode;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Error(fault.Message);
            return ExitCode.DataError;
        }
    }

    // the whole help after each slip of the finger would hide what was wrong; who typed no command at all wants it
    private static int ExplainWrongUse(ParseResult parsed, ParseErrorAction wrongUse)
    {
        var command = parsed.CommandResult.Command;
        wrongUse.ShowHelp = command is RootCommand;
        wrongUse.Invoke(parsed);
        if (command is DocumentedCommand) parsed.InvocationConfiguration.Error.WriteLine($"How to use it: tipk {command.Name} --help");
        return ExitCode.WrongUse;
    }

    private static RootCommand Root(Terminal terminal)
    {
        var folders = new FolderOptions();
        var root = new RootCommand("Searches a folder of Indonesian and English documents, and traces the laws, agencies and countries they speak of.")
        {
            folders.Corpus,
            folders.Index,
            IndexCommand.Create(folders, terminal),
            SearchCommand.Create(folders, terminal),
            SuggestCommand.Create(folders, terminal),
            SimilarCommand.Create(folders, terminal),
            DocumentsCommand.Create(folders, terminal),
            DocumentCommand.Create(folders, terminal),
            EntityCommand.Create(folders, terminal),
            EntitiesCommand.Create(folders, terminal),
            PathCommand.Create(folders, terminal),
            DoubtsCommand.Create(folders, terminal),
            EvalCommand.Create(folders, terminal),
            ExportCommand.Create(folders),
            VocabularyCommand.Create(folders, terminal),
            CheckCommand.Create(folders, terminal),
            ServeCommand.Create(folders),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelp((HelpAction)help.Action!);
        return root;
    }
}
