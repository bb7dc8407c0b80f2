using TipKnowledge.Benchmarks.Site.Asking;

namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>A kind of page, and addresses of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Forms">The same addresses as servers of different age write them, the newest first.</param>
internal sealed record PageKind(string Name, IReadOnlyList<SiteRequest[]> Forms)
{
    /// <summary>A kind of page.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="items">What the pages are of.</param>
    /// <param name="forms">How addresses are made of these.</param>
    public static PageKind Of<T>(string name, IEnumerable<T> items, params Func<T, string>[] forms) =>
        new(name, [.. forms.Select(form => items.Select(i => new SiteRequest(form(i))).ToArray())]);

    /// <summary>For each server the addresses in the form that it has; nothing where it has none.</summary>
    public async Task<SiteRequest[]?[]> OnAllAsync(IReadOnlyList<SiteServer> servers)
    {
        var requests = new SiteRequest[]?[servers.Count];
        for (var i = 0; i < requests.Length; i++) requests[i] = await OnAsync(servers[i]);
        return requests;
    }

    private async Task<SiteRequest[]?> OnAsync(SiteServer server)
    {
        if (server.IsOpenSearch) return null;
        foreach (var form in Forms)
            if (form.Length > 0 && await server.HasAsync(form[0].Address)) return form;
        return null;
    }
}
