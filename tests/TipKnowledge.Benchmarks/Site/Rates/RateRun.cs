using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Site.Rates;

/// <summary>The search for the rate of one server with one kind of page.</summary>
internal sealed class RateRun(string kind, SiteServer server, SiteRequest[] addresses, SitePlan plan) : IDisposable
{
    private readonly SiteClient _client = new(server.Address, int.MaxValue);
    private readonly RateSearch _search = new();
    private OpenLoop? _loop;
    private RateStep? _best;

    /// <summary>Tries the next rate. One that is not held is tried once more, since a busy machine may be at fault.</summary>
    /// <returns>Whether there was one to try.</returns>
    public async Task<bool> StepAsync()
    {
        if (_search.Next is not { } rate) return false;
        if (_loop is null)
        {
            _loop = new OpenLoop(_client, addresses, plan.Bound);
            await _loop.WarmAsync(plan.Seconds);
        }
        var step = await _loop.RunAsync(rate, plan.Seconds);
        if (!step.Held) step = await _loop.RunAsync(rate, plan.Seconds);
        _search.Tell(rate, step.Held);
        if (step.Held) _best = step;
        return true;
    }

    /// <summary>What was found.</summary>
    public RateFigures Figures() =>
        new(kind, server.Address, _search.Held, addresses.Length, _loop?.Asked ?? 0, _best?.P50 ?? 0, _best?.P99 ?? 0);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();
}
