using System.Globalization;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// The numbers printed on the pages of a document: read from its furniture, believed where they count with the pages, and inferred between
/// and beside those that do.
/// </summary>
internal static class PrintedNumbers
{
    /// <summary>A page that has no number may stand between pages of one count; more of them break it.</summary>
    private const int MostPagesBetween = 6;

    /// <summary>On so many pages the count is sure, and goes on to pages without numbers.</summary>
    private const int Sure = 3;

    /// <summary>A single number is not believed where sure ones are as near as this, and say otherwise.</summary>
    private const int Near = 10;

    /// <summary>The number of each page; <see langword="null"/> where it is not known.</summary>
    /// <param name="lines">The lines, with furniture marked.</param>
    /// <param name="pages">How many pages the file has.</param>
    public static string?[] Of(DocumentLines lines, int pages)
    {
        var candidates = Candidates(lines);
        var numbers = new PageNumber?[pages];
        var support = new int[pages];
        foreach (var series in candidates.GroupBy(c => (c.Number.IsRoman, c.Number.Value - c.Page)))
        {
            var run = new List<(int Page, PageNumber Number)>();
            foreach (var candidate in series)
            {
                if (run.Count > 0 && candidate.Page - run[^1].Page > MostPagesBetween) Believe(run, numbers, support);
                if (run.Count == 0 || run[^1].Page != candidate.Page) run.Add(candidate);
            }
            Believe(run, numbers, support);
        }
        DropLone(numbers, support);
        DropYears(numbers, support);
        FillBetween(numbers);
        Extend(numbers, support);
        return Array.ConvertAll(numbers, n => n?.ToString());
    }

    private static List<(int Page, PageNumber Number)> Candidates(DocumentLines lines)
    {
        var candidates = new List<(int, PageNumber)>();
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.Furniture) continue;
            foreach (var number in PageNumberReader.Read(lines[i].ToString())) candidates.Add((lines.Lines[i].Page, number));
            if (Reading.RunningLine.Read(lines[i]).PageNumber is { } printed && int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                candidates.Add((lines.Lines[i].Page, new PageNumber(value, false, false)));
        }
        return candidates;
    }

    // the longer run is believed, of two as long the first that was read
    private static void Believe(List<(int Page, PageNumber Number)> run, PageNumber?[] numbers, int[] support)
    {
        foreach (var (page, number) in run)
        {
            if (support[page] >= run.Count) continue;
            numbers[page] = number;
            support[page] = run.Count;
        }
        run.Clear();
    }

    private static void DropLone(PageNumber?[] numbers, int[] support)
    {
        var last = -1;
        var lone = new List<int>();
        for (var page = 0; page < numbers.Length; page++)
        {
            if (support[page] == 1) lone.Add(page);
            if (support[page] <= 1) continue;
            foreach (var before in lone)
                if (page - before <= Near || (last >= 0 && before - last <= Near)) numbers[before] = null;
            lone.Clear();
            last = page;
        }
        foreach (var behind in lone)
            if (last >= 0 && behind - last <= Near) numbers[behind] = null;
    }

    // "… sejak 2020" at a page's foot: no other page confirms it
    private static void DropYears(PageNumber?[] numbers, int[] support)
    {
        for (var page = 0; page < numbers.Length; page++)
            if (support[page] == 1 && numbers[page] is { IsRoman: false, Value: >= 1800 and < 2200 }) numbers[page] = null;
    }

    private static void FillBetween(PageNumber?[] numbers)
    {
        var last = -1;
        for (var page = 0; page < numbers.Length; page++)
        {
            if (numbers[page] is not { } number) continue;
            if (last >= 0 && numbers[last] is { } before && before.IsRoman == number.IsRoman && number.Value - before.Value == page - last)
                for (var k = last + 1; k < page; k++) numbers[k] = before with { Value = before.Value + k - last };
            last = page;
        }
    }

    private static void Extend(PageNumber?[] numbers, int[] support)
    {
        var sure = Array.ConvertAll(support, s => s >= Sure);
        for (var page = numbers.Length - 2; page >= 0; page--)
        {
            if (numbers[page] is not null || numbers[page + 1] is not { Value: > 1 } next || !sure[page + 1]) continue;
            (numbers[page], sure[page]) = (next with { Value = next.Value - 1 }, true);
        }
        for (var page = 1; page < numbers.Length; page++)
        {
            if (numbers[page] is not null || numbers[page - 1] is not { } before || !sure[page - 1]) continue;
            (numbers[page], sure[page]) = (before with { Value = before.Value + 1 }, true);
        }
    }
}
