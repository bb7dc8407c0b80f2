using System.Collections.Immutable;
using System.Globalization;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Evaluation;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk eval parsing</c>: the documents of the index against what is told of them.</summary>
internal static class ParsingEval
{
    private const string AliasFile = "alias.tsv";

    public static int Run(string folder, Func<KnowledgeBase> open, bool asJson, int most, Terminal terminal)
    {
        var facts = ReadFacts(folder);
        // a list may serve several folders that lie side by side
        string[] places = [Path.Combine(folder, ".."), folder, Path.Combine(folder, "gold")];
        var aliases = IdAliases.Read(places.Select(place => Path.Combine(place, AliasFile)));
        using var knowledge = open();
        using var explored = knowledge.Explore();
        var explorer = explored.Explorer;
        var evaluation = ParsingScorer.Score(facts, explorer.DocumentRows(), explorer.Passages(), explorer.Mentions(), aliases);
        if (asJson) ResultJson.Write(evaluation);
        else Print(evaluation, most, terminal);
        return facts.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
    }

    private static ImmutableArray<DocumentFacts> ReadFacts(string folder)
    {
        var file = Path.Combine(folder, FactsReader.FileName);
        if (!File.Exists(file)) throw CommandFailure.WrongUse($"There is no {FactsReader.FileName} in '{folder}'.");
        try
        {
            return FactsReader.ReadLines(File.ReadLines(file));
        }
        catch (FormatException fault)
        {
            throw CommandFailure.BadData($"{file}: {fault.Message}");
        }
    }

    private static void Print(ParsingEvaluation evaluation, int most, Terminal terminal)
    {
        var errors = evaluation.Errors.Take(most).Select(error => new[] { error.What, error.Doc, error.Found, error.Told }).ToList();
        if (errors.Count > 0) terminal.WriteRows(["Error", "Document", "Found", "Told"], errors);
        var figures = evaluation.Figures.Select(figure => new[] { figure.Name, $"{Number(figure.Count)} of {Number(figure.Of)}" }).ToList();
        if (evaluation.Headings is { } headings)
        {
            var (precision, recall) = (EvalCommand.Figure(headings.Precision), EvalCommand.Figure(headings.Recall));
            figures.Add(["headings", $"P={precision} R={recall} F1={EvalCommand.Figure(headings.F1)}"]);
        }
        figures.Add(["other headings in statutes", Number(evaluation.OtherHeadings)]);
        figures.Add(["longest passage", Number(evaluation.LongestPassage)]);
        terminal.WriteRows([$"Of {evaluation.Documents} documents", "Right"], figures);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
