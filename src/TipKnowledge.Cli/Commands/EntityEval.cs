using System.Collections.Immutable;
using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Evaluation;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval entities</c>: the mentions of the index against marked ones.</summary>
internal static class EntityEval
{
    private const string RelationsEnding = ".relations.jsonl";

    public static int Run(string folder, Func<KnowledgeBase> open, bool asJson, int most, Terminal terminal)
    {
        var marked = ReadMarked(folder);
        using var knowledge = open();
        using var explored = knowledge.Explore();
        var found = explored.Explorer.Mentions()
            .Select(m => new GoldMention(m.Doc, m.Start, m.End, EntityId.PrefixOf(m.Type), m.Id.Value, m.Text));
        var evaluation = EntityScorer.Score(marked, found);
        if (asJson) ResultJson.Write(evaluation);
        else Print(evaluation, most, terminal);
        return marked.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
    }

    private static ImmutableArray<GoldMention> ReadMarked(string folder)
    {
        var marked = ImmutableArray.CreateBuilder<GoldMention>();
        var files = Directory.EnumerateFiles(folder, "*.jsonl").Where(f => !f.EndsWith(RelationsEnding, StringComparison.Ordinal));
        foreach (var file in files.Order(StringComparer.Ordinal))
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
            score.Match, score.Type, EvalCommand.Figure(score.Precision), EvalCommand.Figure(score.Recall), EvalCommand.Figure(score.F1),
        }));
    }

    private static string[] Row(string error, GoldMention mention) =>
        [error, mention.Doc, mention.Id, mention.Start.ToString(CultureInfo.InvariantCulture), mention.Text];
}
