using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Evaluation;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval entities</c>: how well what was found agrees with what a person marked.</summary>
internal static class EvalCommand
{
    private const string RelationsEnding = ".relations.jsonl";

    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { Description = "What to compare.", HelpName = "entities" }.AcceptOnlyFromAmong("entities");
        var gold = new Option<string>("--gold") { Description = "The folder of the marked mentions: JSON Lines with doc, start, end, type, id.", HelpName = "DIR", Required = true };
        var errors = new Option<int?>("--errors") { Description = "Print at most so many errors. Default: all.", HelpName = "N" };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "eval",
            "Compares the mentions of the index with marked ones: precision, recall and F1 of each type, and each error.",
            "tipk eval entities --gold gold/",
            "tipk eval entities --gold gold/ --errors 20",
            "tipk eval entities --gold gold/ --json")
        {
            what, gold, errors, json,
        };
        command.SetAction(parsed =>
        {
            var marked = ReadMarked(parsed.GetRequiredValue(gold));
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            var found = explored.Explorer.Mentions()
                .Select(m => new GoldMention(m.Doc, m.Start, m.End, EntityId.PrefixOf(m.Type), m.Id.Value, m.Text));
            var evaluation = EntityScorer.Score(marked, found);
            if (parsed.GetValue(json)) ResultJson.Write(evaluation);
            else Print(evaluation, parsed.GetValue(errors) ?? int.MaxValue, terminal);
            return marked.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }

    private static ImmutableArray<GoldMention> ReadMarked(string folder)
    {
        if (!Directory.Exists(folder)) throw CommandFailure.WrongUse($"There is no folder '{folder}'. Name the folder of the marked mentions with --gold DIR.");
        var marked = ImmutableArray.CreateBuilder<GoldMention>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Where(f => !f.EndsWith(RelationsEnding, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            try
            {
                marked.AddRange(EntityScorer.ReadLines(File.ReadLines(file)));
            }
            catch (FormatException fault)
            {
                throw CommandFailure.BadData($"{file}: {fault.Message}");
            }
        }
        return marked.ToImmutable();
    }

    private static void Print(EntityEvaluation evaluation, int most, Terminal terminal)
    {
        var errors = evaluation.Spurious.Select(m => Row("spurious", m))
            .Concat(evaluation.Missed.Select(m => Row("missed", m)))
            .Concat(evaluation.LinkedSpurious.Select(l => new[] { "linked spurious", l.Doc, l.Id, "", "" }))
            .Concat(evaluation.LinkedMissed.Select(l => new[] { "linked missed", l.Doc, l.Id, "", "" }))
            .Take(most).ToList();
        if (errors.Count > 0) terminal.WriteRows(["Error", "Document", "Id", "Start", "Text"], errors);
        terminal.WriteRows(["Match", "Type", "Precision", "Recall", "F1"], evaluation.Scores.Select(score => new[]
        {
            score.Match, score.Type, Figure(score.Precision), Figure(score.Recall), Figure(score.F1),
        }));
    }

    private static string[] Row(string error, GoldMention mention) =>
        [error, mention.Doc, mention.Id, mention.Start.ToString(CultureInfo.InvariantCulture), mention.Text];

    private static string Figure(double share) => share.ToString("0.0000", CultureInfo.InvariantCulture);
}
