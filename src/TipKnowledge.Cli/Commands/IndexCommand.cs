using System.CommandLine;
using TipKnowledge.Cli.Output;
using TipKnowledge.Indexing;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk index</c>: brings the index up to date with the corpus.</summary>
internal static class IndexCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var corpus = new Argument<string?>("CORPUS") { Description = "The folder of the documents, as --corpus.", Arity = ArgumentArity.ZeroOrOne };
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "index",
            "Brings the index up to date with the corpus: new and changed files are read, removed ones leave the index.",
            "tipk index",
            "tipk index ~/documents --index ~/documents-index",
            "tipk index --json")
        {
            corpus,
            json,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = folders.Of(parsed, parsed.GetValue(corpus));
            // a task of its own: Ctrl+C is listened for only once the action has returned its task
            return Task.Run(() => Run(options, parsed.GetValue(json), terminal, cancellation), cancellation);
        });
        return command;
    }

    private static int Run(CorpusAndIndex options, bool asJson, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(options.Corpus))
            throw CommandFailure.WrongUse($"There is no corpus folder {options.Corpus}. Name the folder of the documents: tipk index CORPUS");
        using var knowledge = options.Open();
        var report = IndexProgressDisplay.Show(terminal, progress => knowledge.Index(progress, cancellation));
        foreach (var notice in report.Notices)
            terminal.Error($"The index was not as it was left: {notice} What it lacked was read again from the corpus.");
        foreach (var problem in report.Problems) terminal.Error(Describe(problem));
        if (asJson) ResultJson.Write(report);
        else terminal.WriteLine(Summary(report));
        return report.Problems.IsEmpty ? ExitCode.Good : ExitCode.DataError;
    }

    private static string Describe(IndexProblem problem)
    {
        var place = problem.Place.Length == 0 ? problem.File : $"{problem.File}, {problem.Place}";
        return $"{place}: {problem.Reason} {problem.Remedy}";
    }

    private static string Summary(IndexReport report) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{report.Added} added, {report.Updated} updated, {report.Removed} removed, {report.Unchanged} unchanged; "
        + $"{report.Passages} passages indexed in {report.Elapsed.TotalSeconds:0.00} s");
}
