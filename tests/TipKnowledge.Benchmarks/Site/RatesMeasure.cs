using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;
using TipKnowledge.Benchmarks.Site.Kinds;
using TipKnowledge.Benchmarks.Site.Rates;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>Finds the highest rate of each kind of page, or of all mixed, that each server keeps up with.</summary>
internal sealed class RatesMeasure(SitePlan plan, IReadOnlyList<SiteServer> servers)
{
    private sealed record Pool(string Kind, IReadOnlyList<SiteRequest[]?> Addresses);

    /// <summary>More addresses than any step of a minute at some tens of pages a second asks, so that few are asked twice.</summary>
    private const int Addresses = 2000;

    private const string Search = "search";
    private const string Each = "each";
    private const string Mixed = "all mixed";

    /// <summary>The rates by kind and server.</summary>
    /// <exception cref="InvalidDataException">A kind that is named is not known.</exception>
    public async Task<List<RateFigures>> RunAsync()
    {
        List<Pool> pools = [new(Search, [.. servers.Select(SearchesOn)]), .. plan.Kinds is [Search] ? [] : await OfPagesAsync()];
        var rates = new List<RateFigures>();
        foreach (var (kind, addresses) in plan.Kinds.Count == 0 ? [MixOf(pools)] : Named(pools))
        {
            Console.Error.WriteLine($"rate of {kind}");
            rates.AddRange(await FindAsync(kind, addresses));
        }
        return rates;
    }

    private IEnumerable<Pool> Named(List<Pool> pools)
    {
        if (plan.Kinds.FirstOrDefault(k => k != Each && pools.All(p => p.Kind != k)) is { } unknown)
            throw new InvalidDataException($"There is no kind '{unknown}'; there are: {string.Join(", ", pools.Select(p => p.Kind))}.");
        return pools.Where(p => plan.Kinds.Contains(Each) || plan.Kinds.Contains(p.Kind));
    }

    private async Task<List<Pool>> OfPagesAsync()
    {
        var pools = new List<Pool>();
        foreach (var kind in PageKinds.Of(await new Drawer(servers, plan.Seed).DrawAsync(Addresses), Addresses))
            pools.Add(new Pool(kind.Name, await kind.OnAllAsync(servers)));
        return pools;
    }

    private SiteRequest[]? SearchesOn(SiteServer server)
    {
        SiteRequest[] searches = [.. plan.Queries.Concat(plan.Warm).Select(q => q.Query).Distinct().Select(server.Search)];
        // classes stand one after another in a file; a rate is one of all classes
        new Random(plan.Seed).Shuffle(searches);
        return searches.Length == 0 ? null : searches;
    }

    // as many of each kind that all servers have, in an order that is the same on all
    private Pool MixOf(List<Pool> pools)
    {
        var shared = pools.Where(p => p.Addresses.All(a => a is not null)).ToList();
        return new Pool(Mixed, [.. servers.Select((_, server) =>
        {
            SiteRequest[] mixed = [.. shared.SelectMany(p => p.Addresses[server]!.Take(Addresses / shared.Count))];
            new Random(plan.Seed).Shuffle(mixed);
            return mixed;
        })]);
    }

    private async Task<IEnumerable<RateFigures>> FindAsync(string kind, IReadOnlyList<SiteRequest[]?> addresses)
    {
        var runs = servers.Zip(addresses).Where(s => s.Second is { Length: > 0 })
            .Select(s => new RateRun(kind, s.First, s.Second!, plan)).ToList();
        try
        {
            // each tries one rate, then the other does
            for (var goesOn = true; goesOn;)
            {
                goesOn = false;
                foreach (var run in runs) goesOn |= await run.StepAsync();
            }
            return [.. runs.Select(r => r.Figures())];
        }
        finally
        {
            foreach (var run in runs) run.Dispose();
        }
    }
}
