using System.Diagnostics;
using TipKnowledge.Benchmarks.Site.Asking;

namespace TipKnowledge.Benchmarks.Site.Rates;

/// <summary>
/// Sends requests at planned times, whether or not earlier ones were answered. What a request takes counts from its planned time: a server
/// that stands still for a second is late with all that would have been asked in that second, not with one request.
/// </summary>
internal sealed class OpenLoop(SiteClient client, IReadOnlyList<SiteRequest> addresses, double bound)
{
    private const double Share = 0.99;

    private int _next;
    private int _waiting;
    private int _late;

    /// <summary>How many requests were sent in all steps.</summary>
    public int Asked => _next;

    /// <summary>Asks one address after another for some seconds.</summary>
    public async Task WarmAsync(double seconds)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds) await client.AskAsync(Address());
    }

    /// <summary>Sends at a rate, and waits for all answers. A rate that cannot be held any more is given up at once.</summary>
    /// <param name="rate">Requests a second.</param>
    /// <param name="seconds">How long.</param>
    public async Task<RateStep> RunAsync(double rate, double seconds)
    {
        // an answer first, without the clock: what an earlier step left behind is done when this comes back
        await client.AskAsync(Address());
        var planned = Math.Max(1, (int)(rate * seconds));
        var allowed = planned - (int)Math.Ceiling(planned * Share);
        var answers = new List<Task<double>>(planned);
        _late = 0;
        var start = Stopwatch.GetTimestamp();
        while (answers.Count < planned && LateAtLeast(rate) <= allowed)
        {
            var due = TimeSpan.FromSeconds(answers.Count / rate);
            var early = due - Stopwatch.GetElapsedTime(start);
            if (early > TimeSpan.Zero) await Task.Delay((int)Math.Ceiling(early.TotalMilliseconds));
            answers.Add(AnswerAsync(Address(), start, due));
        }
        double[] times = [.. (await Task.WhenAll(answers)).Order()];
        var held = _late <= allowed && times.Length == planned;
        return new RateStep(held, NearestRank.At(times, 0.5), NearestRank.At(times, Share));
    }

    // so many are sent within the bound: of those that wait, the others have waited longer
    private double LateAtLeast(double rate) =>
        Volatile.Read(ref _late) + Math.Max(0, Volatile.Read(ref _waiting) - (rate * bound / 1000) - 1);

    private SiteRequest Address() => addresses[_next++ % addresses.Count];

    private async Task<double> AnswerAsync(SiteRequest request, long start, TimeSpan due)
    {
        Interlocked.Increment(ref _waiting);
        var isPage = false;
        try
        {
            isPage = (await client.AskAsync(request)).Status == 200;
        }
        catch (HttpRequestException)
        {
            // a server with too much to do may refuse connections: that is an answer, too
        }
        Interlocked.Decrement(ref _waiting);
        var took = (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
        // a quick refusal is no page
        if (!isPage || took > bound) Interlocked.Increment(ref _late);
        return took;
    }
}
