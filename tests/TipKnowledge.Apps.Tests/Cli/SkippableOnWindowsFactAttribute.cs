namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>A test that needs the signals of Unix.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SkippableOnWindowsFactAttribute : FactAttribute
{
    public SkippableOnWindowsFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Windows has no signals to send to another process.";
    }
}
