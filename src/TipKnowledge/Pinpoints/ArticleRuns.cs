using System.Globalization;

namespace TipKnowledge.Pinpoints;

/// <summary>Says in few words which articles a statute has: <c>1–12, 12A, 13–67</c>.</summary>
internal static class ArticleRuns
{
    /// <summary>How many runs are named: of a text whose articles are torn, the first.</summary>
    private const int MostRuns = 20;

    /// <summary>The articles, those that follow each other as one run; empty where there are none.</summary>
    /// <param name="articles">The articles, each once, in their order.</param>
    public static string Of(IEnumerable<string> articles)
    {
        var runs = new List<(string First, string Last)>();
        foreach (var article in articles)
        {
            var goesOn = runs.Count > 0 && NumberOf(runs[^1].Last) is { } last && NumberOf(article) == last + 1;
            if (goesOn) runs[^1] = (runs[^1].First, article);
            else runs.Add((article, article));
        }
        var written = runs.Take(MostRuns).Select(run => run.First == run.Last ? run.First : $"{run.First}–{run.Last}");
        return string.Join(", ", runs.Count > MostRuns ? written.Append("…") : written);
    }

    private static int? NumberOf(string article) =>
        int.TryParse(article, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
