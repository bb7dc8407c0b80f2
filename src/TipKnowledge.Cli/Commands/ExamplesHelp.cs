using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TipKnowledge.Cli.Commands;

/// <summary>The usual help, then the command's examples and the exit codes.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class ExamplesHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var examples = command is DocumentedCommand documented
            ? documented.Examples.AsEnumerable()
            : command.Subcommands.OfType<DocumentedCommand>().Select(c => c.Examples[0]);
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0 good, 1 nothing found, 2 wrong use, 3 data error");
        return exitCode;
    }
}
