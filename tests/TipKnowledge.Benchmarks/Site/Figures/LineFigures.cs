namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>A class of queries or a kind of page.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Servers">The figures of each server; none where it has no such page.</param>
/// <param name="Ratio">The first server's median by the second's, of what both answered; none where there is no such thing.</param>
internal sealed record LineFigures(string Name, IReadOnlyList<ServerFigures?> Servers, double? Ratio)
{
    /// <summary>The figures of each server's answers to the same requests.</summary>
    public static LineFigures Of(string name, IReadOnlyList<AskedOnce[]?> answers) =>
        new(
            name,
            [.. answers.Select(a => a is null ? null : ServerFigures.Of(a))],
            answers is [{ } first, { } second] ? RatioOf(first, second) : null);

    private static double? RatioOf(AskedOnce[] first, AskedOnce[] second)
    {
        var both = first.Zip(second).Where(p => p.First.IsPage && p.Second.IsPage).ToList();
        return both.Count == 0 ? null : Median(both.Select(p => p.First)) / Median(both.Select(p => p.Second));
    }

    private static double Median(IEnumerable<AskedOnce> answers) => NearestRank.At([.. answers.Select(a => a.Milliseconds).Order()], 0.5);
}
