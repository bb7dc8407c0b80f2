namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>What a server is asked.</summary>
/// <param name="Address">Path and query, escaped.</param>
/// <param name="Body">JSON to be posted; without it the address is got.</param>
internal sealed record SiteRequest(string Address, byte[]? Body = null);
