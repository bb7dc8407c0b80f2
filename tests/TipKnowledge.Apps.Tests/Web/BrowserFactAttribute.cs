namespace TipKnowledge.Apps.Tests.Web;

/// <summary>A test in a real browser; skipped, with the reason, where there is no Chromium, unless <c>TIPK_REQUIRE_BROWSER</c> is 1.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute()
    {
        if (Executable is null && Environment.GetEnvironmentVariable("TIPK_REQUIRE_BROWSER") != "1")
            Skip = "There is no Chromium here; install it (apt-get install chromium) to run the tests of the pages.";
    }

    public static string? Executable => Array.Find(Places, File.Exists);
}
