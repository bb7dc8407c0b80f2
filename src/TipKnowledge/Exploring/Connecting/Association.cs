namespace TipKnowledge.Exploring.Connecting;

/// <summary>How strongly two entities belong together, from how many passages name each and both.</summary>
public static class Association
{
    /// <summary>
    /// Normalised pointwise mutual information (Bouma 2009, "Normalized (Pointwise) Mutual Information in Collocation Extraction"):
    /// -1 never together, 0 independent, 1 only together.
    /// </summary>
    /// <param name="together">Passages that name both.</param>
    /// <param name="first">Passages that name the first.</param>
    /// <param name="second">Passages that name the second.</param>
    /// <param name="all">All passages.</param>
    public static double Npmi(int together, int first, int second, int all)
    {
        if (together == 0) return -1;
        if (together == all) return 1;
        var joint = (double)together / all;
        return Math.Log(joint * all / first * all / second) / -Math.Log(joint);
    }

    /// <summary>
    /// The log-likelihood ratio G² of the two-by-two table (Dunning 1993, "Accurate Methods for the Statistics of Surprise and
    /// Coincidence", section 5), negative where they are together less often than by chance. It ranks: unlike NPMI it does not
    /// put a pair seen once above one seen often.
    /// </summary>
    /// <inheritdoc cref="Npmi"/>
    public static double LogLikelihood(int together, int first, int second, int all)
    {
        double onlyFirst = first - together, onlySecond = second - together, neither = all - first - second + together;
        var ratio = 2 * (Entropy(together, onlyFirst, onlySecond, neither)
            - Entropy(first, all - first)
            - Entropy(second, all - second)
            + Entropy(all));
        return (double)together * all >= (double)first * second ? ratio : -ratio;
    }

    private static double Entropy(params ReadOnlySpan<double> counts)
    {
        double sum = 0;
        foreach (var count in counts)
            if (count > 0) sum += count * Math.Log(count);
        return sum;
    }
}
