using Microsoft.Playwright;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>The web server, and a browser.</summary>
public class RunningSite : SiteProcess
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (BrowserFactAttribute.Executable is null) return;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Executable, Args = Arguments });
    }

    public override async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>A page in a browser that asks for English.</summary>
    public async Task<IPage> Open(string path, bool javaScript = true, ColorScheme colours = ColorScheme.Light, int width = 1280)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "en-GB",
            JavaScriptEnabled = javaScript,
            ColorScheme = colours,
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = 720 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
