using System.Globalization;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Site;

/// <summary>Prints what a run measured.</summary>
internal static class SiteReport
{
    /// <summary>Prints a table of each part that was measured.</summary>
    public static void Print(SiteResult result, TextWriter output)
    {
        foreach (var (letter, server) in Letters().Zip(result.Servers)) output.WriteLine($"{letter} is {server}");
        if (result.Search.Count > 0) PrintLines("search", result.Search, result.SearchRatio, output);
        if (result.Pages.Count > 0) PrintLines("page", result.Pages, result.PagesRatio, output);
        if (result.Rates.Count > 0) PrintRates(result, output);
    }

    private static IEnumerable<string> Letters() => ["A", "B"];

    private static void PrintLines(string name, IReadOnlyList<LineFigures> lines, RatioFigures? ratios, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Line($"{"",-22} {"",26} {"milliseconds",36} {"bytes sent",19} {"uncompressed",19}"));
        output.WriteLine(Line($"{name,-22}   {"asked",6} {"not 200",8} {"p50",9} {"p95",9} {"p99",9} {"most",9} ")
            + Line($"{"p50",9} {"most",9} {"p50",9} {"most",9} {"A/B",6}"));
        foreach (var line in lines)
            foreach (var (letter, figures) in Letters().Zip(line.Servers))
                output.WriteLine(Line($"{(letter == "A" ? line.Name : ""),-22} {letter} {Columns(figures)} {Ratio(letter, line),6}"));
        if (ratios is not null)
            output.WriteLine(Line($"A/B: geometric mean {ratios.GeometricMean:F2}, worst {ratios.Worst:F2} ({ratios.WorstName}); ")
                + "below 1 A is faster");
    }

    private static string Columns(ServerFigures? figures) => figures switch
    {
        null => "     -",
        { Asked: var asked, Others: var others } when asked == others => Line($"{asked,6} {others,8} {"-",9}"),
        _ => Line($"{figures.Asked,6} {figures.Others,8} {figures.P50,9:F1} {figures.P95,9:F1} {figures.P99,9:F1} {figures.Most,9:F1} ")
            + Line($"{figures.SentP50,9} {figures.SentMost,9} {figures.PlainP50,9} {figures.PlainMost,9}"),
    };

    private static string Ratio(string letter, LineFigures line) => letter == "B" && line.Ratio is { } ratio ? Line($"{ratio:F2}") : "";

    private static void PrintRates(SiteResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Line($"pages a second with 99 % of the answers in {result.Bound:0.#} ms, and milliseconds at that rate"));
        output.WriteLine(Line($"{"rate",-22}   {"a second",9} {"p50",9} {"p99",9} {"addresses",10} {"asked",9}"));
        foreach (var rate in result.Rates)
        {
            var letter = Letters().ElementAt(result.Servers.ToList().IndexOf(rate.Server));
            output.WriteLine(Line($"{rate.Kind,-22} {letter} {rate.Rate,9:F1} {rate.P50,9:F1} {rate.P99,9:F1} ")
                + Line($"{rate.Addresses,10} {rate.Asked,9}"));
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
