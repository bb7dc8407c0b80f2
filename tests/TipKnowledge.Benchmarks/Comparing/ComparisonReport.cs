using System.Globalization;

namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>Prints what a comparison measured.</summary>
internal static class ComparisonReport
{
    /// <summary>Prints tables; where both sides took part, with ratios of ours to Lucene's.</summary>
    public static void Print(ComparisonResult result, TextWriter output)
    {
        PrintIndexing(result, output);
        PrintSearching(result, output);
        foreach (var (name, unread) in new[] { ("TipKnowledge", result.Own?.Unread), ("Lucene", result.Lucene?.Unread) })
            if (unread is { Count: > 0 })
                output.WriteLine($"{name} could not read these queries, and left them out: {string.Join(", ", unread)}");
    }

    private static void PrintIndexing(ComparisonResult result, TextWriter output)
    {
        output.WriteLine(Line($"{"",-30} {"TipKnowledge",14} {"Lucene",14} {"ratio",8}"));
        Row("indexing, MB/s of text", r => r.Indexing?.MegabytesPerSecond, 2);
        Row("index, MB", r => r.Indexing?.IndexBytes / 1e6, 2);
        Row("peak memory indexing, MB", r => r.Indexing?.PeakMemory / 1e6, 0);
        Row("heap after opening, MB", r => r.HeapOpened / 1e6, 2);
        Row("heap after answering, MB", r => r.HeapAnswered / 1e6, 2);
        Row("peak memory searching, MB", r => r.PeakMemory / 1e6, 0);
        output.WriteLine();

        void Row(string name, Func<PeerResult, double?> figure, int digits)
        {
            var (own, lucene) = (result.Own is { } o ? figure(o) : null, result.Lucene is { } l ? figure(l) : null);
            output.WriteLine(Line($"{name,-30} {Number(own, digits),14} {Number(lucene, digits),14} {Number(own / lucene, 2),8}"));
        }
    }

    private static void PrintSearching(ComparisonResult result, TextWriter output)
    {
        output.WriteLine("microseconds a search: TipKnowledge, Lucene, ratio");
        output.WriteLine(Line($"{"class",-10} {"p50",27} {"p99",29} {"p99 of queries' medians",29}"));
        foreach (var name in (result.Own ?? result.Lucene)!.Searching.Keys)
        {
            var (own, lucene) = (result.Own?.Searching[name], result.Lucene?.Searching[name]);
            output.WriteLine(Line($"{name,-10} {Three(own?.P50, lucene?.P50)}  {Three(own?.P99, lucene?.P99)}  {Three(own?.SteadyP99, lucene?.SteadyP99)}"));
        }
    }

    private static string Three(double? own, double? lucene) => Line($"{Number(own, 1),10} {Number(lucene, 1),10} {Number(own / lucene, 2),5}");

    private static string Number(double? number, int digits) => number is { } n ? n.ToString("F" + digits, CultureInfo.InvariantCulture) : "-";

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
