using Spectre.Console;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Web;

/// <summary>
/// What the server does beside answering: it warms up, brings the index up to date with the corpus, and makes later commits of other
/// processes ready before anybody asks them.
/// </summary>
/// <param name="knowledge">What is served.</param>
/// <param name="folders">Where the corpus is.</param>
/// <param name="atStart">What was done before the server answered.</param>
/// <param name="log">Where trouble with the index is written.</param>
internal sealed partial class IndexInBackground(
    KnowledgeBase knowledge, KnowledgeFolders folders, IndexAtStart atStart, ILogger<IndexInBackground> log)
    : BackgroundService
{
    /// <summary>Twice as often as an explorer would look itself, so that none does.</summary>
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(0.5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(() => WarmUpAndUpdate(stoppingToken), stoppingToken);
        using var timer = new PeriodicTimer(LookInterval);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Look();
    }

    // one after the other: readers are there now, what is new in the corpus can wait for a moment
    private void WarmUpAndUpdate(CancellationToken stopping)
    {
        using (var explored = knowledge.Explore())
        {
            WarmUp.AskOnce(explored.Explorer);
            WarmUp.AskOften(explored.Explorer, stopping);
        }
        if (!atStart.WasBuilt) Update(stopping);
    }

    private void Update(CancellationToken stopping)
    {
        if (!Directory.Exists(folders.Corpus)) return;
        AnsiConsole.MarkupLine("The index is served as it was left, and brought up to date meanwhile.");
        try
        {
            ConsoleReport.Say(knowledge.Index(cancellation: stopping));
        }
        catch (IndexLockedException)
        {
            AnsiConsole.MarkupLine("[yellow]Another process is indexing; the last committed state is served.[/]");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]The index could not be brought up to date: {problem.Message}[/]");
        }
    }

    private void Look()
    {
        try
        {
            knowledge.Refresh();
        }
        catch (Exception problem) when (problem is not ObjectDisposedException)
        {
            LogUnreadable(problem);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A newer commit of the index cannot be read; the one before is served.")]
    private partial void LogUnreadable(Exception problem);
}
