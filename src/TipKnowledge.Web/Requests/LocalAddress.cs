namespace TipKnowledge.Web.Requests;

/// <summary>An address of this site that came from outside.</summary>
internal static class LocalAddress
{
    // any: only what follows it is looked at
    private static readonly Uri Site = new("http://localhost");

    /// <summary>The address as a header may hold it, what is not ASCII escaped; the start page where it leads elsewhere or cannot be read.</summary>
    public static string Of(string? written)
    {
        if (written?.StartsWith('/') != true || !Uri.TryCreate(Site, written, out var address) || address.Authority != Site.Authority) return "/";
        // "/a/..//elsewhere" is another site once its dots are resolved
        return address.PathAndQuery.StartsWith("//", StringComparison.Ordinal) ? "/" : address.PathAndQuery;
    }
}
