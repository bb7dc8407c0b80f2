namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A test of file permissions; skipped on Windows, and for a user whom no permission stops.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Skip = "No file permission stops this user.";
    }
}
