using System.Diagnostics;
using Microsoft.Playwright;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>The web server on the repository's corpus, in a process of its own with an index in a temporary folder, and a browser.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-web-").FullName;
    private Process? _server;
    private IPlaywright? _playwright;

    public string Address { get; private set; } = "";

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var corpus = Path.Combine(_folder, "corpus");
        Directory.CreateDirectory(corpus);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BuiltProgram.Root, "corpus"))) File.Copy(file, Path.Combine(corpus, Path.GetFileName(file)));
        await File.WriteAllTextAsync(Path.Combine(corpus, "hostile.txt"), "Pendahuluan\n\nTeks jahat <script>alert('x')</script> \"><img src=x onerror=alert(1)> tentang xenolit dan Kamboja.\n");
        var port = FreePort();
        Address = $"http://127.0.0.1:{port}";
        Client.BaseAddress = new Uri(Address);
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Server(), "--urls", Address, "--corpus", corpus, "--index", Path.Combine(_folder, "index"),
            },
        };
        _server = Process.Start(start)!;
        _server.OutputDataReceived += (_, _) => { };
        _server.BeginOutputReadLine();
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await Client.GetAsync("/health")).IsSuccessStatusCode) break;
            }
            catch (HttpRequestException) when (tries < 300 && !_server.HasExited)
            {
                await Task.Delay(100);
            }
        }
        if (BrowserFactAttribute.Executable is null) return;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.CloseAsync();
        _playwright?.Dispose();
        _server?.Kill(entireProcessTree: true);
        _server?.WaitForExit();
        _server?.Dispose();
        Client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A page in a browser that asks for English.</summary>
    public async Task<IPage> Open(string path, bool javaScript = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = javaScript, ColorScheme = colours, BaseURL = Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    internal static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    // with its pages and scripts
    internal static string Server() => Path.Combine(BuiltProgram.FolderOf("TipKnowledge.Web"), "TipKnowledge.Web.dll");
}
