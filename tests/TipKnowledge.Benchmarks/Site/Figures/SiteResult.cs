namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>All that a run measured; what it did not measure is empty.</summary>
/// <param name="Servers">The servers' addresses, that which is measured first.</param>
/// <param name="Peer">What the second is: <c>opensearch</c> or <c>tipknowledge</c>.</param>
/// <param name="Seed">Where the random numbers started.</param>
/// <param name="Bound">Milliseconds that 99 % of the answers may take at a rate.</param>
internal sealed record SiteResult(IReadOnlyList<Uri> Servers, string Peer, int Seed, double Bound)
{
    /// <summary>Search pages by class of query.</summary>
    public IReadOnlyList<LineFigures> Search { get; init; } = [];

    /// <summary>Their ratios in short.</summary>
    public RatioFigures? SearchRatio => RatioFigures.Of(Search);

    /// <summary>Other pages by kind.</summary>
    public IReadOnlyList<LineFigures> Pages { get; init; } = [];

    /// <summary>Their ratios in short.</summary>
    public RatioFigures? PagesRatio => RatioFigures.Of(Pages);

    /// <summary>Rates by kind and server.</summary>
    public IReadOnlyList<RateFigures> Rates { get; init; } = [];
}
