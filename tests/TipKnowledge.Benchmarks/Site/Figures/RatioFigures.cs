namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>The ratios of several classes in short; below 1 the first server is the faster.</summary>
/// <param name="GeometricMean">The geometric mean of the ratios.</param>
/// <param name="WorstName">The class in which the first server does worst.</param>
/// <param name="Worst">The ratio of that class.</param>
internal sealed record RatioFigures(double GeometricMean, string WorstName, double Worst)
{
    /// <summary>The ratios of some lines; none where no line has one.</summary>
    public static RatioFigures? Of(IEnumerable<LineFigures> lines)
    {
        var compared = lines.Where(l => l.Ratio is not null).ToList();
        if (compared.Count == 0) return null;
        var worst = compared.MaxBy(l => l.Ratio)!;
        return new RatioFigures(Math.Exp(compared.Average(l => Math.Log(l.Ratio!.Value))), worst.Name, worst.Ratio!.Value);
    }
}
