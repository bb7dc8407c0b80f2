using System.Collections.Immutable;
using System.Globalization;
using TipKnowledge.Cli.Output;
using TipKnowledge.Evaluation;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval relations</c>: what the laws of the index state of themselves against a list of what they do.</summary>
internal static class RelationEval
{
    public static int Run(string file, Func<KnowledgeBase> open, bool asJson, int most, Terminal terminal)
    {
        var told = ReadList(file);
        using var knowledge = open();
        using var explored = knowledge.Explore();
        var explorer = explored.Explorer;
        var evaluation = RelationScorer.Score(told, explorer.DocumentRows(), explorer.Relations());
        if (asJson) ResultJson.Write(evaluation);
        else Print(evaluation, most, terminal);
        return evaluation.Laws == 0 ? ExitCode.NothingFound : ExitCode.Good;
    }

    private static ImmutableArray<LawRelation> ReadList(string file)
    {
        try
        {
            return RelationScorer.ReadLines(File.ReadLines(file));
        }
        catch (FormatException fault)
        {
            throw CommandFailure.BadData($"{file}: {fault.Message}");
        }
    }

    private static void Print(RelationEvaluation evaluation, int most, Terminal terminal)
    {
        var errors = evaluation.Missed.Select(r => Row("missed", r)).Concat(evaluation.Extra.Select(r => Row("not in the list", r))).Take(most).ToList();
        if (errors.Count > 0) terminal.WriteRows(["Error", "Relation", "From", "To"], errors);
        terminal.WriteRows(["Relation", "Told", "Found", "Recall", "Not in the list"], evaluation.Figures.Select(figure => new[]
        {
            figure.Relation, Number(figure.Told), Number(figure.Found), EvalCommand.Figure(figure.Recall), Number(figure.Extra),
        }));
        terminal.WriteLine($"{Number(evaluation.Laws)} laws of the list have a text here. A treaty that the list names for one law alone counts as "
            + "found where that law ratifies any treaty: its id in the list is a proposal.");
    }

    private static string[] Row(string error, LawRelation relation) => [error, relation.Relation, relation.From, relation.To];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
