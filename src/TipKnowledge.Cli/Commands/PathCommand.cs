using System.CommandLine;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk path</c>: how two entities are connected by what sentences say.</summary>
internal static class PathCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var from = EntityIdReading.Argument("FROM");
        var to = EntityIdReading.Argument("TO");
        var most = new Option<int>("--most") { Description = "Show at most so many paths, 1 to 10.", HelpName = "N", DefaultValueFactory = _ => 3 };
        most.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number is < 1 or > 10)
                result.AddError("--most must be from 1 to 10.");
        });
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "path",
            "Shows how two laws, agencies, countries, organisations or places are connected: each step states a relation or has a sentence that names both, and shows it.",
            "tipk path law:id/uu/2007/21 agency:id/bp2mi",
            "tipk path country:KH law:id/uu/2017/18 --most 1",
            "tipk path law:id/uu/2007/21 country:KH --json")
        {
            from, to, most, json,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                using var knowledge = folders.OpenBuilt(parsed);
                using var explored = knowledge.Explore();
                if (parsed.GetValue(from) == parsed.GetValue(to)) throw CommandFailure.WrongUse("FROM and TO are the same; name two.");
                var paths = explored.Explorer.Paths(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(most), cancellation);
                if (parsed.GetValue(json) && paths is not null) ResultJson.Write(paths);
                else Print(paths, terminal);
                return paths is null or { Paths.IsEmpty: true } ? ExitCode.NothingFound : ExitCode.Good;
            },
            cancellation));
        return command;
    }

    private static void Print(PathsBetween? paths, Terminal terminal)
    {
        if (paths is null) terminal.Error("No passage names one of the two. tipk entities lists what the corpus names.");
        else if (paths.Paths.IsEmpty) terminal.Error("No chain of sentences connects the two.");
        foreach (var (path, i) in (paths?.Paths ?? []).Select((path, i) => (path, i)))
        {
            terminal.WriteHeading(string.Create(CultureInfo.InvariantCulture, $"Path {i + 1}: {path.Steps.Length} {(path.Steps.Length == 1 ? "step" : "steps")}"));
            foreach (var step in path.Steps) Print(step, terminal);
            terminal.WriteLine();
        }
    }

    private static void Print(ConnectionStep step, Terminal terminal)
    {
        var (source, target) = step.IsReversed ? (step.To, step.From) : (step.From, step.To);
        var said = step.Relation is { } relation ? EnumWords.Of(relation) : "together";
        terminal.WriteLine($"{source.Id} — {said} — {target.Id}", indent: 3);
        terminal.WriteFaint(Citation.Of(step.Evidence.Passage), indent: 6);
        terminal.WriteMarked(step.Evidence.Excerpt, indent: 6);
    }
}
