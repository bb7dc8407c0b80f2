using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Evaluation;
using TipKnowledge.Evaluation;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval entities</c>: the mentions of the index against marked ones.</summary>
internal static class EntityEval
{
    public static int Run(string folder, Func<KnowledgeBase> open, bool asJson, int most, Terminal terminal)
    {
        var marked = ReadMarked(folder);
        if (marked.Mentions.IsEmpty) throw CommandFailure.BadData($"{folder}: no mention is marked in it; put files *.jsonl there, or in its folder gold/.");
        using var knowledge = open();
        using var explored = knowledge.Explore();
        var found = explored.Explorer.Mentions()
            .Select(m => new GoldMention(m.Doc, m.Start, m.End, EntityId.PrefixOf(m.Type), m.Id.Value, m.Text) { Pin = m.Pin });
        var evaluation = new EntityScorer(marked, AliasesOf(folder).Of).Score(found);
        if (asJson) ResultJson.Write(evaluation);
        else Print(evaluation, most, terminal);
        return ExitCode.Good;
    }

    private static GoldSet ReadMarked(string folder)
    {
        try
        {
            return GoldReader.Read(folder);
        }
        catch (FormatException fault)
        {
            throw CommandFailure.BadData(fault.Message);
        }
    }

    // a list beside the set, or in the folder above, where several sets share one
    private static IdAliases AliasesOf(string folder) => IdAliases.Read(
    [
        Path.Combine(Path.GetFullPath(folder), "..", "alias.tsv"), Path.Combine(folder, "alias.tsv"), Path.Combine(folder, "gold", "alias.tsv"),
    ]);

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
        if (evaluation.Pinpoints > 0)
            terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Articles right: {evaluation.PinpointsRight} of {evaluation.Pinpoints}"));
    }

    private static string[] Row(string error, GoldMention mention) =>
        [error, mention.Doc, mention.Id, mention.Start.ToString(CultureInfo.InvariantCulture), mention.Text];
}
