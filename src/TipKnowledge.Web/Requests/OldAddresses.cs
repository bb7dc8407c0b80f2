namespace TipKnowledge.Web.Requests;

/// <summary>Addresses that were given out once and still stand in bookmarks and programs.</summary>
internal static class OldAddresses
{
    /// <summary>What documents were called, in addresses and in their query strings.</summary>
    public const string Paper = "paper";

    private static readonly string[] Roots = ["", "/api/v1"];

    /// <summary>A word of a query string as it is called now.</summary>
    public static string? Now(string? word) => Paper.Equals(word, StringComparison.OrdinalIgnoreCase) ? "document" : word;

    /// <summary>Leads from <c>/papers</c>, as documents were called, to where they are now, for good.</summary>
    public static void MapOldAddresses(this IEndpointRouteBuilder routes)
    {
        foreach (var root in Roots)
        {
            routes.MapGet(root + "/papers/{id?}", (HttpRequest request, string? id) =>
            {
                var document = id is null ? "" : "/" + Uri.EscapeDataString(id);
                return Results.LocalRedirect($"{root}/documents{document}{request.QueryString}", permanent: true, preserveMethod: true);
            }).ExcludeFromDescription();
        }
    }
}
