namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Which step fails, and how. Thread-safe.</summary>
/// <param name="kinds">The kinds of steps that are counted.</param>
/// <param name="failAt">The step that fails, from 1.</param>
/// <param name="forGood">Whether all steps of these kinds behind it fail too, until <see cref="End"/>: a full disk, not one error.</param>
internal sealed class FaultPlan(FaultStep kinds, int failAt, bool forGood)
{
    /// <summary>What the system says.</summary>
    public const string Reason = "No space left on device";

    /// <summary>As the system numbers it (ENOSPC); by it an error of the system is told from one that a library made up.</summary>
    private const int Number = 28;

    private int _steps;
    private volatile bool _isOver;

    /// <summary>How many steps were taken.</summary>
    public int Steps => _steps;

    /// <summary>Whether a step has failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Lets all steps succeed from here on.</summary>
    public void End() => _isOver = true;

    /// <summary>Takes a step.</summary>
    public void Step(FaultStep kind, string file)
    {
        if ((kinds & kind) == 0 || _isOver) return;
        var step = Interlocked.Increment(ref _steps);
        if (step != failAt && !(forGood && step > failAt)) return;
        HasFailed = true;
        throw new IOException($"{Reason} : '{file}'", Number);
    }
}
