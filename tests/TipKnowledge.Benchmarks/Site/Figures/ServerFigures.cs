namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>The figures of one server for one class of queries or one kind of page.</summary>
/// <param name="Asked">How many addresses were asked, each once.</param>
/// <param name="Others">How many answers had another status than 200; the other figures leave them out.</param>
/// <param name="P50">Milliseconds that half of the answers took at most.</param>
/// <param name="P95">Milliseconds that 95 % of them took at most.</param>
/// <param name="P99">Milliseconds that 99 % of them took at most.</param>
/// <param name="Most">Milliseconds of the slowest.</param>
/// <param name="SentP50">Bytes as sent, median.</param>
/// <param name="SentMost">Bytes as sent, most.</param>
/// <param name="PlainP50">Bytes before compression, median.</param>
/// <param name="PlainMost">Bytes before compression, most.</param>
internal sealed record ServerFigures(
    int Asked, int Others, double P50, double P95, double P99, double Most, int SentP50, int SentMost, int PlainP50, int PlainMost)
{
    /// <summary>The figures of some answers; where no answer was a page, all are 0.</summary>
    public static ServerFigures Of(IReadOnlyList<AskedOnce> answers)
    {
        var pages = answers.Where(a => a.IsPage).ToList();
        if (pages.Count == 0) return new ServerFigures(answers.Count, answers.Count, 0, 0, 0, 0, 0, 0, 0, 0);
        double[] times = [.. pages.Select(p => p.Milliseconds).Order()];
        int[] sent = [.. pages.Select(p => p.Sent).Order()];
        int[] plain = [.. pages.Select(p => p.Plain).Order()];
        return new ServerFigures(
            answers.Count,
            answers.Count - pages.Count,
            NearestRank.At(times, 0.5),
            NearestRank.At(times, 0.95),
            NearestRank.At(times, 0.99),
            times[^1],
            NearestRank.At(sent, 0.5),
            sent[^1],
            NearestRank.At(plain, 0.5),
            plain[^1]);
    }
}
