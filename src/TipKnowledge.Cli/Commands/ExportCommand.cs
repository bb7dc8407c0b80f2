using System.CommandLine;
using TipKnowledge.Cli.Output;
using TipKnowledge.Exploring;
using TipKnowledge.Graph.Export;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk export</c>: writes what the index holds, for other programs.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";
    private const string GraphMl = "graphml";

    public static Command Create(FolderOptions folders)
    {
        var what = new Argument<string>("WHAT") { Description = "What to write." }
            .AcceptOnlyFrom("mentions", "relations", "passages", "documents", "graph");
        var format = new Option<string>("--format")
        {
            Description = "JSON Lines, or, for the graph, GraphML.",
            HelpName = $"{JsonLines}|{GraphMl}",
            DefaultValueFactory = _ => JsonLines,
        }.AcceptOnlyFromAmong(JsonLines, GraphMl);
        var command = new DocumentedCommand(
            "export",
            "Writes mentions, relations, passages, documents or the graph to standard output. Offsets are Unicode code points of the source file, half-open.",
            "tipk export mentions --format jsonl > mentions.jsonl",
            "tipk export relations > relations.jsonl",
            "tipk export passages > passages.jsonl",
            "tipk export documents > documents.jsonl",
            "tipk export graph --format graphml > graph.graphml")
        {
            what, format,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var kind = parsed.GetRequiredValue(what);
            var asGraphMl = parsed.GetValue(format) == GraphMl;
            if (asGraphMl && kind != "graph") throw CommandFailure.WrongUse($"Only the graph can be written as GraphML. Use: tipk export {kind} --format {JsonLines}");
            return Task.Run(() => Export(folders, parsed, kind, asGraphMl, cancellation), cancellation);
        });
        return command;
    }

    private static int Export(FolderOptions folders, ParseResult parsed, string kind, bool asGraphMl, CancellationToken cancellation)
    {
        using var knowledge = folders.OpenBuilt(parsed);
        using var explored = knowledge.Explore();
        var explorer = explored.Explorer;
        using var output = new BufferedStream(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        var any = kind switch
        {
            "mentions" => ExportLines.Write(explorer.Mentions(), output, cancellation),
            "relations" => ExportLines.Write(explorer.Relations(), output, cancellation),
            "passages" => ExportLines.Write(explorer.Passages(), output, cancellation),
            "documents" => ExportLines.Write(explorer.DocumentRows(), output, cancellation),
            _ => WriteGraph(explorer, asGraphMl, output),
        };
        return any ? ExitCode.Good : ExitCode.NothingFound;
    }

    private static bool WriteGraph(Explorer explorer, bool asGraphMl, Stream output)
    {
        var graph = explorer.EntityGraph();
        if (asGraphMl) GraphMlWriter.Write(graph, output);
        else JsonLinesWriter.Write(graph, output);
        return !graph.Nodes.IsEmpty;
    }

    private static Argument<string> AcceptOnlyFrom(this Argument<string> argument, params string[] values)
    {
        argument.AcceptOnlyFromAmong(values);
        argument.HelpName = string.Join('|', values);
        return argument;
    }
}
