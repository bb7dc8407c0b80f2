using Spectre.Console;
using TipKnowledge.Indexing;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Web;

/// <summary>Builds the index where the server has none to answer from, and says on the console how far it is.</summary>
internal static class IndexAtStart
{
    /// <summary>Indexes where there is no index. <see langword="false"/> where there is nothing to serve.</summary>
    public static bool Run(KnowledgeBase knowledge, KnowledgeFolders folders)
    {
        try
        {
            if (HasIndex(knowledge, folders)) ConsoleReport.Say(knowledge.IndexNotices);
            else ConsoleReport.Say(Index(knowledge));
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{problem.Message}[/]");
            return false;
        }
    }

    // where there is a corpus, one that cannot be read is built again
    private static bool HasIndex(KnowledgeBase knowledge, KnowledgeFolders folders)
    {
        try
        {
            return knowledge.HasIndex;
        }
        catch (Exception problem) when (problem is IndexVersionException or CorruptIndexException && Directory.Exists(folders.Corpus))
        {
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

    // System.Progress would report later, from another thread
    private sealed class Immediate(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
