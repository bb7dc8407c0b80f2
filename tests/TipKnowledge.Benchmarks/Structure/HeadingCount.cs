using System.Globalization;
using System.Text.RegularExpressions;

namespace TipKnowledge.Benchmarks.Structure;

/// <summary>
/// Counts the chapters and articles of a statute's body in its source text, apart from the product's own reading: of all places where an article
/// may begin, the longest run of numbers that rises from 1, the surer places counting more.
/// </summary>
internal static partial class HeadingCount
{
    /// <summary>How many articles may be lost between two that are counted.</summary>
    private const int MostLost = 15;

    /// <summary>The text up to the explanatory note.</summary>
    public static string BodyOf(string text)
    {
        var first = FirstArticle().Match(text);
        var from = first.Success ? first.Index + first.Length : 0;
        var note = Note().Match(text, from);
        return note.Success ? text[..note.Index] : text;
    }

    /// <summary>Whether a statute changes another one: its articles have Roman numbers, and those it quotes are not counted.</summary>
    public static bool IsAmending(string body) => SecondRoman().IsMatch(body);

    /// <summary>The numbers of the articles.</summary>
    public static HashSet<int> Articles(string body)
    {
        var best = new Dictionary<int, (int Weight, List<int> Run)>();
        foreach (Match match in Article().Matches(body))
        {
            if (WeightOf(body, match) is not (> 0 and var weight) || Figure(match.Groups["number"].Value) is not { } number) continue;
            var run = number == 1 ? (weight, [1]) : Longest(best, number, weight);
            if (run is { } found && (!best.TryGetValue(number, out var known) || found.Item1 > known.Weight)) best[number] = found;
        }
        return best.Count == 0 ? [] : [.. best.Values.MaxBy(r => (r.Run.Count, r.Weight)).Run];
    }

    /// <summary>The numbers of the chapters.</summary>
    public static HashSet<int> Chapters(string body)
    {
        var found = new HashSet<int>();
        var last = 0;
        foreach (Match match in Chapter().Matches(body))
        {
            var number = Roman(match.Groups["number"].Value);
            if (number <= last || number > last + 3) continue;
            found.Add(number);
            last = number;
        }
        return found;
    }

    /// <summary>The number of a printed heading, of an article or a chapter; 0 where it has none.</summary>
    public static int NumberOf(string heading)
    {
        if (ArticleHeading().Match(heading) is { Success: true } article) return Figure(article.Groups["number"].Value) ?? 0;
        return ChapterHeading().Match(heading) is { Success: true } chapter ? Roman(chapter.Groups["number"].Value) : 0;
    }

    private static (int, List<int>)? Longest(Dictionary<int, (int Weight, List<int> Run)> best, int number, int weight)
    {
        (int, List<int>)? longest = null;
        for (var before = number - 1; before >= Math.Max(1, number - MostLost); before--)
        {
            if (!best.TryGetValue(before, out var run)) continue;
            var sum = run.Weight + weight - (2 * (number - before - 1));
            if (longest is null || sum > longest.Value.Item1) longest = (sum, [.. run.Run, number]);
        }
        return longest;
    }

    // 5 on a line of its own, 3 where a sentence or a title ends before it and a text begins behind it, 0 for a citation
    private static int WeightOf(string body, Match match)
    {
        var before = body[Math.Max(0, match.Index - 60)..match.Index];
        var after = body[(match.Index + match.Length)..Math.Min(body.Length, match.Index + match.Length + 30)];
        if (Dots().IsMatch(after)) return 0;
        var startsLine = LineStart().IsMatch(before);
        if (startsLine && LineEnd().IsMatch(after)) return 5;
        if (Cited().IsMatch(after)) return 0;
        return (startsLine || SentenceEnd().IsMatch(before)) && TextStart().IsMatch(after) ? 3 : 0;
    }

    private static int? Figure(string number)
    {
        var figures = number.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
        return number.Any(char.IsAsciiDigit) && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : number is "I" or "l" ? 1 : null;
    }

    private static int Roman(string number)
    {
        var total = 0;
        var values = number.Select(c => c switch { 'X' => 10, 'V' => 5, 'L' => 50, 'C' => 100, _ => 1 }).ToList();
        for (var i = 0; i < values.Count; i++) total += i + 1 < values.Count && values[i] < values[i + 1] ? -values[i] : values[i];
        return total;
    }

    [GeneratedRegex(@"Pasal\s+[1lI]\b")]
    private static partial Regex FirstArticle();

    [GeneratedRegex(@"(?<=^|[\s.])P ?E ?N ?J ?E ?L ?A ?S ?A ?N(?=\s*(?:ATAS|UNDANG|PERATURAN|MENGENAI|UMUM|[.:]|\n))")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<![A-Za-z])Pasal\s+II(?![A-Za-z0-9])")]
    private static partial Regex SecondRoman();

    [GeneratedRegex(@"(?<![A-Za-z])(?:Pasal|PASAL|Pasa-l)[ \t]+(?<number>[0-9][0-9OolI]{0,3}|[lI](?=[\s.]))(?![0-9A-Za-z(/])")]
    private static partial Regex Article();

    [GeneratedRegex(@"(?<=^|[\n.;:)”""])[ \t#*_^-]*(?:BAB|Bab)[ \t]+(?<number>[IVXLC1l]+)\b(?!\s*(?:…|\.\s*\.))")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^\W*Pasa-?l\s+(?<number>[0-9OolI]+)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleHeading();

    [GeneratedRegex(@"^\W*BAB\s+(?<number>[IVXLC1l]+)", RegexOptions.IgnoreCase)]
    private static partial Regex ChapterHeading();

    [GeneratedRegex(@"(?:^|[\n\r\f])[ \t#*_^""“-]*$")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"^[ \t.^*]*(?:[\r\n\f]|$)")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"(?:[.;:!?)""”]|[A-Z]{2,})[ \t^]*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[ .]*(?:ayat|huruf|angka|dan|atau|sampai|s/d|jo|,|;|\))", RegexOptions.IgnoreCase)]
    private static partial Regex Cited();

    [GeneratedRegex(@"^\s*(?:\.[ .^]*\.|…)")]
    private static partial Regex Dots();

    [GeneratedRegex(@"^[ ]?[.:]?\s*(?:[(A-Z""“0-9\n]|[a-z][.)])")]
    private static partial Regex TextStart();
}
