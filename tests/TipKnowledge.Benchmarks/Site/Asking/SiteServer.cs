using System.Net;

namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>A server that is measured.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="IsOpenSearch">Whether it is an OpenSearch, which has search pages alone.</param>
internal sealed record SiteServer(Uri Address, bool IsOpenSearch) : IDisposable
{
    /// <summary>The client that asks one thing after another, on one connection.</summary>
    public SiteClient Client { get; } = new(Address, connections: 1);

    /// <summary>The request for a page of results.</summary>
    public SiteRequest Search(string query) =>
        IsOpenSearch ? OpenSearchQuestion.Of(query) : new SiteRequest("/search?q=" + Uri.EscapeDataString(query));

    /// <summary>Whether it has a page, going by its status.</summary>
    public async Task<bool> HasAsync(string address) =>
        (await Client.AskAsync(new SiteRequest(address))).Status != (int)HttpStatusCode.NotFound;

    /// <summary>Closes its connection.</summary>
    public void Dispose() => Client.Dispose();
}
