using Spectre.Console;
using TipKnowledge.Indexing;

namespace TipKnowledge.Web;

/// <summary>Says on the console how the index is.</summary>
internal static class ConsoleReport
{
    /// <summary>What was wrong with newer commits.</summary>
    public static void Say(IEnumerable<string> notices)
    {
        foreach (var notice in notices) AnsiConsole.MarkupLineInterpolated($"[yellow]The index was not as it was left: {notice}[/]");
    }

    /// <summary>What a run of the indexer did.</summary>
    public static void Say(IndexReport report)
    {
        Say(report.Notices);
        foreach (var problem in report.Problems)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{problem.File} {problem.Place}: {problem.Reason} {problem.Remedy}[/]");
        var done = $"Index: {report.Added} added, {report.Updated} updated, {report.Removed} removed, {report.Unchanged} unchanged documents";
        AnsiConsole.MarkupLineInterpolated($"{done} in {report.Elapsed.TotalSeconds:0.0} s.");
    }
}
