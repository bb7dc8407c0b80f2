using System.Text.Json;

namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>The times of all searches of one class by one peer, over all rounds.</summary>
internal sealed class SearchTimes
{
    private readonly List<List<double>> _microseconds = [];

    /// <summary>Adds a round: for each query an array of nanoseconds.</summary>
    public void Add(JsonElement nanos)
    {
        var query = 0;
        foreach (var times in nanos.EnumerateArray())
        {
            if (query == _microseconds.Count) _microseconds.Add([]);
            _microseconds[query++].AddRange(times.EnumerateArray().Select(t => t.GetInt64() / 1000.0));
        }
    }

    /// <summary>The figures of all rounds.</summary>
    public SearchFigures Figures()
    {
        var all = _microseconds.SelectMany(q => q).Order().ToArray();
        var medians = _microseconds.Select(q => NearestRank.At([.. q.Order()], 0.5)).Order().ToArray();
        return new SearchFigures(all.Length, NearestRank.At(all, 0.5), NearestRank.At(all, 0.99), NearestRank.At(medians, 0.99));
    }
}
