using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;
using TipKnowledge.Benchmarks.Site.Kinds;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>Times every kind of page but searches: each address once, after a few others of the kind.</summary>
internal sealed class PagesMeasure(SitePlan plan, IReadOnlyList<SiteServer> servers)
{
    private const int Warming = 5;

    /// <summary>The figures of each kind.</summary>
    public async Task<List<LineFigures>> RunAsync()
    {
        var addresses = plan.Pages + Warming;
        var lines = new List<LineFigures>();
        foreach (var kind in PageKinds.Of(await new Drawer(servers, plan.Seed).DrawAsync(addresses), addresses))
        {
            Console.Error.WriteLine(kind.Name);
            lines.Add(await LineAsync(kind));
        }
        return lines;
    }

    private async Task<LineFigures> LineAsync(PageKind kind)
    {
        var requests = await kind.OnAllAsync(servers);
        // of a kind with few addresses, most are left to be measured
        var warming = Math.Min(Warming, kind.Forms[0].Length / 4);
        await Turns.AskAsync(servers, [.. requests.Select(r => r?[..warming])], plan.Limit);
        SiteRequest[]?[] measured = [.. requests.Select(r => r?.Skip(warming).Take(plan.Pages).ToArray())];
        return LineFigures.Of(kind.Name, await Turns.AskAsync(servers, measured, plan.Limit));
    }
}
