using System.CommandLine;
using System.Globalization;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval</c>: how well what was found agrees with what a person marked.</summary>
internal static class EvalCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { Description = "What to compare: mentions of entities, what laws do to each other, or how documents were parsed." };
        what.AcceptOnlyFromAmong("entities", "relations", "parsing");
        what.HelpName = "entities|relations|parsing";
        var gold = new Option<string>("--gold")
        {
            Description = "The folder of what was marked: mentions (JSON Lines with doc, start, end, type, id), or facts.jsonl, which tells of documents; "
                + "for relations, a file of tab-separated fields: from, relation, to.",
            HelpName = "PATH",
            Required = true,
        };
        var errors = new Option<int?>("--errors") { Description = "Print at most so many errors. Default: all.", HelpName = "N" };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "eval",
            "Compares what was found with what was marked or told: mentions, relations of laws, or titles, headings, articles and more of documents; and lists each error.",
            "tipk eval entities --gold gold/",
            "tipk eval entities --gold gold/ --errors 20",
            "tipk eval relations --gold changes.tsv --errors 50",
            "tipk eval parsing --gold facts/",
            "tipk eval parsing --gold facts/ --json")
        {
            what, gold, errors, json,
        };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(gold);
            var asJson = parsed.GetValue(json);
            var most = parsed.GetValue(errors) ?? int.MaxValue;
            if (parsed.GetRequiredValue(what) == "relations")
            {
                if (!File.Exists(folder)) throw CommandFailure.WrongUse($"There is no file '{folder}'. Name the list of relations with --gold FILE.");
                return RelationEval.Run(folder, () => folders.OpenBuilt(parsed), asJson, most, terminal);
            }
            if (!Directory.Exists(folder))
                throw CommandFailure.WrongUse($"There is no folder '{folder}'. Name the folder of what was marked with --gold DIR.");
            return parsed.GetRequiredValue(what) == "parsing"
                ? ParsingEval.Run(folder, () => folders.OpenBuilt(parsed), asJson, most, terminal)
                : EntityEval.Run(folder, () => folders.OpenBuilt(parsed), asJson, most, terminal);
        });
        return command;
    }

    /// <summary>A share, as a table has it.</summary>
    public static string Figure(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);
}
