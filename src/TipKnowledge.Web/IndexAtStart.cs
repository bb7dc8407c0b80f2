using Spectre.Console;
using TipKnowledge.Indexing;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Web;

/// <summary>Builds the index where the server has none to answer from, and says on the console how far it is.</summary>
/// <param name="knowledge">What is served.</param>
/// <param name="folders">Where the corpus is.</param>
internal sealed class IndexAtStart(KnowledgeBase knowledge, KnowledgeFolders folders)
{
    /// <summary>Whether the index was built from the corpus just now, so that there is nothing to bring up to date.</summary>
    public bool WasBuilt { get; private set; }

    /// <summary>Indexes where there is no index. <see langword="false"/> where there is nothing to serve.</summary>
    public bool Run()
    {
        try
        {
            if (HasIndex())
            {
                ConsoleReport.Say(knowledge.IndexNotices);
                return true;
            }
            ConsoleReport.Say(Index());
            return WasBuilt = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{problem.Message}[/]");
            return false;
        }
    }

    // where there is a corpus, one that cannot be read is built again
    private bool HasIndex()
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

    private IndexReport Index()
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
