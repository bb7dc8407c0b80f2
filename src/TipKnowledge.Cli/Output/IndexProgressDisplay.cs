using Spectre.Console;
using TipKnowledge.Indexing;

namespace TipKnowledge.Cli.Output;

/// <summary>Shows how far the indexer is, on standard error: a bar in a terminal, else a line a file.</summary>
internal static class IndexProgressDisplay
{
    public static IndexReport Show(Terminal terminal, Func<IProgress<IndexProgress>, IndexReport> index)
    {
        if (!terminal.ErrorIsInteractive) return index(new Reporter(step => WriteLine(terminal, step)));
        return terminal.ErrorConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var tasks = new Dictionary<IndexStage, ProgressTask>();
                return index(new Reporter(step => Advance(context, tasks, step)));
            });
    }

    private static void WriteLine(Terminal terminal, IndexProgress step)
    {
        if (step.Current is { } file) terminal.Error($"{Name(step.Stage)} {step.Done}/{step.Total} {file}");
    }

    private static void Advance(ProgressContext context, Dictionary<IndexStage, ProgressTask> tasks, IndexProgress step)
    {
        if (!tasks.TryGetValue(step.Stage, out var task)) tasks.Add(step.Stage, task = context.AddTask(Name(step.Stage)));
        task.MaxValue = Math.Max(step.Total, 1);
        task.Value = step.Total == 0 ? 1 : step.Done;
    }

    private static string Name(IndexStage stage) => stage switch
    {
        IndexStage.Comparing => "Comparing",
        IndexStage.Indexing => "Indexing",
        _ => "Committing",
    };

    // Progress<T> of the framework reports on other threads, after the fact and out of order
    private sealed class Reporter(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        private readonly Lock _lock = new();

        public void Report(IndexProgress value)
        {
            lock (_lock) report(value);
        }
    }
}
