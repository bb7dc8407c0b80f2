using Spectre.Console;
using TipKnowledge.Indexing;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Web;

/// <summary>Brings the index up to date before the server answers, and says on the console how far it is.</summary>
internal static class IndexAtStart
{
    /// <summary>Indexes. <see langword="false"/> where there is nothing to serve.</summary>
    public static bool Run(KnowledgeBase knowledge, KnowledgeFolders folders)
    {
        try
        {
            if (Directory.Exists(folders.Corpus) || !knowledge.HasIndex) Say(Index(knowledge));
            else Say(knowledge.IndexNotices);
            return true;
        }
        catch (IndexLockedException) when (knowledge.HasIndex)
        {
            AnsiConsole.MarkupLine("[yellow]Another process is indexing; the last committed state is served.[/]");
            Say(knowledge.IndexNotices);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{problem.Message}[/]");
            return false;
        }
    }

    private static IndexReport Index(KnowledgeBase knowledge)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive) return knowledge.Index();
        return AnsiConsole.Progress().Start(context =>
        {
            var task = context.AddTask("Indexing", autoStart: true);
            var report = knowledge.Index(new Immediate(step =>
            {
                task.MaxValue = Math.Max(step.Total, 1);
                task.Value = step.Stage == IndexStage.Comparing ? 0 : step.Done;
            }));
            task.Value = task.MaxValue;
            return report;
        });
    }

    private static void Say(IEnumerable<string> notices)
    {
        foreach (var notice in notices) AnsiConsole.MarkupLineInterpolated($"[yellow]The index was not as it was left: {notice}[/]");
    }

    private static void Say(IndexReport report)
    {
        Say(report.Notices);
        foreach (var problem in report.Problems)
            AnsiConsole.MarkupLineInterpolated($"[yellow]{problem.File} {problem.Place}: {problem.Reason} {problem.Remedy}[/]");
        AnsiConsole.MarkupLineInterpolated(
            $"Index: {report.Added} added, {report.Updated} updated, {report.Removed} removed, {report.Unchanged} unchanged documents in {report.Elapsed.TotalSeconds:0.0} s.");
    }

    // System.Progress would report later, from another thread
    private sealed class Immediate(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
