using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>
/// Sends requests that nobody sends by mistake: 2,000, or as many as <c>TIPK_FUZZ_REQUESTS</c> says, of the seed <c>TIPK_FUZZ_SEED</c>. A failure names
/// the seed and the number of the request.
/// </summary>
public sealed class HostileRequestTests(PatientSite site) : IClassFixture<PatientSite>
{
    private const int UsualRequests = 2_000;
    private const int UsualSeed = 20_261_125;
    private const int LargestAnswer = 1 << 20;
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(60);

    private static readonly (string, string[])[] Pages =
    [
        ("/", []), ("/search", []), ("/documents", []), ("/documents/{id}", []), ("/doubts", []), ("/entities", ["type"]), ("/entities/{id}", []), ("/help", []),
        ("/graph/{id}", ["nodes"]), ("/evidence", ["source", "target", "relation"]), ("/similar/{id}", []), ("/similar/{id}/{ordinal}", []), ("/health", []),
        ("/language/{code}", ["back"]), ("/language/en", ["back"]), ("/error", []), ("/papers", []), ("/papers/{id}", []), ("/dist/{file}", []),
        ("/dist/graph.js", []), ("/{path}", []), ("/api/v1/{path}", []), ("/openapi/{file}", []),
    ];

    [Fact]
    public async Task No_request_makes_the_server_fail_or_say_too_much()
    {
        var (seed, count) = (Setting("TIPK_FUZZ_SEED", UsualSeed), Setting("TIPK_FUZZ_REQUESTS", UsualRequests));
        var requests = new HostileRequests([.. Pages, .. await ApiAsync()]);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, _) =>
        {
            var request = requests.Next(new Random(seed + number), new Uri(site.Address).Authority);
            var fault = await FaultAsync(request);
            if (fault is not null) faults.Add($"seed {seed}, request {number}: {fault}: {Encoding.Latin1.GetString(request)}");
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} of {count}:\n{string.Join("\n", faults.Take(10))}");
        Assert.True(site.IsRunning);
        Assert.Equal("ok", await site.Client.GetStringAsync("/health"));
    }

    private async Task<(string Template, string[] Parameters)[]> ApiAsync()
    {
        using var description = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json"));
        return [.. description.RootElement.GetProperty("paths").EnumerateObject().Select(path => (path.Name, Parameters(path.Value.GetProperty("get"))))];
    }

    private static string[] Parameters(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? [.. parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString()!)]
        : [];

    private async Task<string?> FaultAsync(byte[] request)
    {
        using var timeout = new CancellationTokenSource(LongestAnswer);
        var answer = new byte[LargestAnswer + 1];
        var length = 0;
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", new Uri(site.Address).Port, timeout.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(request, timeout.Token);
            length = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, timeout.Token);
        }
        catch (IOException)
        {
            // a body that is refused may end the connection before it was sent whole
            return site.IsRunning ? null : "the server has ended";
        }
        catch (OperationCanceledException)
        {
            return "no answer";
        }
        if (length > LargestAnswer) return "more than 1 MB";
        var status = Encoding.Latin1.GetString(answer, 0, Math.Min(length, 12));
        return status.StartsWith("HTTP/1.1 5", StringComparison.Ordinal) ? status : null;
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : usual;
}
