using System.Diagnostics;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>The web server on the repository's corpus, in a process of its own with an index in a temporary folder.</summary>
public class SiteProcess : IAsyncLifetime
{
    private const string Hostile =
        "Pendahuluan\n\nTeks jahat <script>alert('x')</script> \"><img src=x onerror=alert(1)> tentang xenolit dan Kamboja.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-web-").FullName;
    private Process? _server;

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => _server is { HasExited: false };

    /// <summary>The index, which others may write, too.</summary>
    public string Index => Path.Combine(_folder, "index");

    /// <summary>The corpus.</summary>
    public string Corpus => Path.Combine(_folder, "corpus");

    /// <summary>Further options of the command line.</summary>
    protected virtual IEnumerable<string> Settings => [];

    /// <summary>Further documents of its corpus.</summary>
    protected virtual IEnumerable<string> Further => [];

    public virtual async Task InitializeAsync()
    {
        Directory.CreateDirectory(Corpus);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(BuiltProgram.Root, "corpus")))
            File.Copy(file, Path.Combine(Corpus, Path.GetFileName(file)));
        await File.WriteAllTextAsync(Path.Combine(Corpus, "hostile.txt"), Hostile);
        foreach (var file in Further) File.Copy(file, Path.Combine(Corpus, Path.GetFileName(file)));
        Client.BaseAddress = new Uri(Address);
        string[] arguments = [Server(), "--urls", Address, "--corpus", Corpus, "--index", Index, .. Settings];
        _server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
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
    }

    public virtual Task DisposeAsync()
    {
        _server?.Kill(entireProcessTree: true);
        _server?.WaitForExit();
        _server?.Dispose();
        Client.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
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
