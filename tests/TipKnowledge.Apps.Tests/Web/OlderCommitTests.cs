using System.Diagnostics;
using TipKnowledge.Apps.Tests.Cli;

namespace TipKnowledge.Apps.Tests.Web;

public class OlderCommitTests
{
    [Fact]
    public async Task A_server_of_an_older_commit_says_so_at_its_start_and_to_those_who_watch_it()
    {
        using var corpus = TemporaryCorpus.OfOneDocument("laksono2025.txt");
        (await corpus.RunAsync("index")).Good();
        var damaged = await DamagedIndex.OfNewestCommitAsync(corpus);
        // with its corpus, the server would make up for it at once
        Directory.Delete(corpus.Corpus, recursive: true);
        var address = $"http://127.0.0.1:{SiteProcess.FreePort()}";
        var start = new ProcessStartInfo("dotnet", [SiteProcess.Server(), "--urls", address, "--corpus", corpus.Corpus, "--index", corpus.Index])
        {
            RedirectStandardOutput = true,
        };
        using var server = Process.Start(start)!;
        try
        {
            Assert.Contains(damaged, await LineWithAsync(server, "not as it was left"), StringComparison.Ordinal);
            Assert.StartsWith("ok\nThe newest commit of the index cannot be read", await HealthAsync(server, address), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<string> HealthAsync(Process server, string address)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                return await client.GetStringAsync(address + "/health");
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task<string> LineWithAsync(Process server, string words)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(words, StringComparison.Ordinal)) return line;
        throw new InvalidOperationException("The server has ended.");
    }
}
