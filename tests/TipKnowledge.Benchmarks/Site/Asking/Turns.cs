using System.Diagnostics;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>Asks servers in turns (A B, B A, …), so that whatever else the machine does falls on all alike.</summary>
internal static class Turns
{
    /// <summary>Asks each server its requests once, one after another.</summary>
    /// <param name="servers">The servers.</param>
    /// <param name="requests">For each server its requests, as many as the others have; or none at all, if it is left out.</param>
    /// <param name="limit">After so long no further request is begun; all servers have been asked as many then.</param>
    /// <returns>For each server its answers, in the order of the requests.</returns>
    public static async Task<AskedOnce[]?[]> AskAsync(
        IReadOnlyList<SiteServer> servers, IReadOnlyList<SiteRequest[]?> requests, TimeSpan limit)
    {
        var answers = requests.Select(r => r is null ? null : new List<AskedOnce>(r.Length)).ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < requests.Max(r => r?.Length ?? 0) && Stopwatch.GetElapsedTime(start) < limit; i++)
        {
            var order = Enumerable.Range(0, servers.Count);
            foreach (var server in i % 2 == 0 ? order : order.Reverse())
            {
                if (requests[server] is not { } own) continue;
                var answer = await servers[server].Client.AskAsync(own[i]);
                answers[server]!.Add(new AskedOnce(answer.Milliseconds, answer.Status, answer.Body.Length, answer.Plain().Length));
            }
        }
        return [.. answers.Select(a => a?.ToArray())];
    }
}
