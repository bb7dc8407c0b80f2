namespace TipKnowledge.Benchmarks.Site.Rates;

/// <summary>
/// Finds the highest rate that is kept up with: by doubling, and then by halving what lies between the last that was and the first that was
/// not.
/// </summary>
internal sealed class RateSearch
{
    /// <summary>At lower rates the slowest of some seconds' answers decides, so that one hitch ends the doubling.</summary>
    private const double Start = 16;

    private const double Least = 0.5;
    private const double Most = 20_000;

    /// <summary>Where the first rate that is not kept up with is nearer than this to one that is, nothing more can be told apart.</summary>
    private const double Close = 1.05;

    private double? _failed;

    /// <summary>The highest rate kept up with, requests a second; 0 before there is one.</summary>
    public double Held { get; private set; }

    /// <summary>The rate to be tried; none when the search is over.</summary>
    public double? Next => (Held, _failed) switch
    {
        (0, null) => Start,
        ( >= Most / 2, null) => null,
        (_, null) => Held * 2,
        (0, < Least * 2) => null,
        (0, { } failed) => failed / 2,
        (_, { } failed) => failed / Held > Close ? (failed + Held) / 2 : null,
    };

    /// <summary>Says whether a rate was kept up with.</summary>
    public void Tell(double rate, bool held)
    {
        if (held) Held = rate;
        else _failed = rate;
    }
}
