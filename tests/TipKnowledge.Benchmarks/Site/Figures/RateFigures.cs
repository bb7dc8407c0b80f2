namespace TipKnowledge.Benchmarks.Site.Figures;

/// <summary>The highest rate that a server keeps up with.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Server">The server's address.</param>
/// <param name="Rate">Pages a second; 0 where none was kept up with.</param>
/// <param name="Addresses">How many different addresses there were.</param>
/// <param name="Asked">How many were asked in all steps; where these are more, addresses came again after all the others.</param>
/// <param name="P50">Milliseconds at that rate, median.</param>
/// <param name="P99">Milliseconds at that rate, 99 %.</param>
internal sealed record RateFigures(string Kind, Uri Server, double Rate, int Addresses, int Asked, double P50, double P99);
