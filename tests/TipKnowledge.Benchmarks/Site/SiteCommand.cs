using System.CommandLine;
using System.Text.Json;
using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Site;

/// <summary><c>site</c>: how fast the pages of a server are, and how many of them a second it keeps up with.</summary>
internal sealed class SiteCommand
{
    private const int CannotMeasure = 2;

    private readonly SiteOptions _options = new();

    public static Command Create()
    {
        var site = new SiteCommand();
        var command = new Command("site", "Measures a running server: search pages by class of query, and every other kind of page.");
        site._options.AddTo(command);
        command.SetAction((parsed, _) => site.RunAsync(parsed));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        try
        {
            var plan = _options.Plan(parsed);
            var servers = _options.Servers(parsed);
            var result = await MeasureAsync(plan, servers, _options.Peer(parsed));
            SiteReport.Print(result, Console.Out);
            if (_options.Json(parsed) is { } file)
                await File.WriteAllTextAsync(file, JsonSerializer.Serialize(result, BenchmarkJson.Plain.SiteResult));
            return 0;
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine($"A server does not answer: {e.Message}");
        }
        catch (JsonException e)
        {
            Console.Error.WriteLine($"A file of queries, or an answer of the API, cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
        }
        return CannotMeasure;
    }

    private static async Task<SiteResult> MeasureAsync(SitePlan plan, List<SiteServer> servers, string peer)
    {
        try
        {
            // that a server is not there is told before the others are measured
            foreach (var server in servers) await server.HasAsync("/");
            return new SiteResult([.. servers.Select(s => s.Address)], peer, plan.Seed, plan.Bound)
            {
                Search = plan.MeasuresSearch ? await new SearchMeasure(plan, servers).RunAsync() : [],
                Pages = plan.MeasuresPages ? await new PagesMeasure(plan, servers).RunAsync() : [],
                Rates = plan.MeasuresRates ? await new RatesMeasure(plan, servers).RunAsync() : [],
            };
        }
        finally
        {
            foreach (var server in servers) server.Dispose();
        }
    }
}
