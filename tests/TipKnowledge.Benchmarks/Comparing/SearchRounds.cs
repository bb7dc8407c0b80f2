using System.Globalization;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>
/// Times the searches of a comparison. Both peers have the index open; class by class and round by round they take turns, so that whatever
/// else the machine does falls on both. The first turn of a class warms up and is not counted.
/// </summary>
internal sealed class SearchRounds(ComparisonPlan plan)
{
    private sealed record Taker(Peer Peer, PeerProcess Process, PeerResult Result);

    /// <summary>Runs all rounds.</summary>
    /// <param name="peers">The peers, each with its index.</param>
    public Dictionary<Peer, PeerResult> Run(IReadOnlyList<(Peer Peer, string Folder)> peers)
    {
        var takers = peers.Select(p => Open(p.Peer, p.Folder)).ToList();
        var classes = BenchmarkQuery.Read(plan.Queries.FullName).Select(q => q.Class).Distinct().Order(StringComparer.Ordinal)
            .Where(c => plan.Classes.Count == 0 || plan.Classes.Contains(c));
        foreach (var name in classes)
        {
            Console.Error.WriteLine(name);
            Run(name, takers);
        }
        foreach (var taker in takers)
        {
            taker.Result.HeapAnswered = taker.Process.Ask("heap").GetProperty("bytes").GetInt64();
            taker.Result.PeakMemory = taker.Process.PeakMemory;
            taker.Process.Dispose();
        }
        return takers.ToDictionary(t => t.Peer, t => t.Result);
    }

    private Taker Open(Peer peer, string folder)
    {
        var taker = new Taker(peer, peer.Start("search", folder, plan.Queries.FullName, "language"), new PeerResult());
        taker.Result.Unread.AddRange(taker.Process.Read().GetProperty("failed").EnumerateArray().Select(id => id.GetString()!));
        taker.Result.HeapOpened = taker.Process.Ask("heap").GetProperty("bytes").GetInt64();
        return taker;
    }

    private void Run(string name, List<Taker> takers)
    {
        var times = takers.ToDictionary(t => t, _ => new SearchTimes());
        var command = string.Create(CultureInfo.InvariantCulture, $"time {name} {plan.Seconds}");
        foreach (var taker in takers) taker.Process.Ask(command);
        for (var round = 0; round < plan.Rounds; round++)
        {
            // each goes first as often as the other
            foreach (var taker in round % 2 == 0 ? takers : takers.AsEnumerable().Reverse())
                times[taker].Add(taker.Process.Ask(command).GetProperty("nanos"));
        }
        foreach (var taker in takers) taker.Result.Searching[name] = times[taker].Figures();
    }
}
