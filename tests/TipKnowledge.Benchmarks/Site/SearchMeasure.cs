using TipKnowledge.Benchmarks.Peers;
using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>Times search pages: each query once, after others of the same classes have warmed the servers.</summary>
internal sealed class SearchMeasure(SitePlan plan, IReadOnlyList<SiteServer> servers)
{
    /// <summary>The figures of each class.</summary>
    public async Task<List<LineFigures>> RunAsync()
    {
        Console.Error.WriteLine($"warming with {plan.Warm.Count} queries");
        await AskAsync(plan.Warm);
        Console.Error.WriteLine($"searching for {plan.Queries.Count}");
        var answers = await AskAsync(plan.Queries);
        return [.. plan.Queries.Index().GroupBy(q => q.Item.Class).OrderBy(c => c.Key, StringComparer.Ordinal).Select(Line)];

        LineFigures Line(IGrouping<string, (int Index, BenchmarkQuery Item)> ofClass) =>
            LineFigures.Of(ofClass.Key, [.. answers.Select(a => ofClass.Select(q => a![q.Index]).ToArray())]);
    }

    private Task<AskedOnce[]?[]> AskAsync(IReadOnlyList<BenchmarkQuery> queries) =>
        Turns.AskAsync(servers, [.. servers.Select(s => queries.Select(q => s.Search(q.Query)).ToArray())], TimeSpan.MaxValue);
}
