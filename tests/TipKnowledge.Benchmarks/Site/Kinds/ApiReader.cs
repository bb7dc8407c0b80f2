using System.Text.Json;
using TipKnowledge.Benchmarks.Site.Asking;

namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>Reads the API of a server, in both forms that lists have had: a plain array, and pages with a cursor to the next.</summary>
internal sealed class ApiReader(SiteServer server)
{
    /// <summary>The items of a list.</summary>
    /// <param name="addresses">Where it may be; the first that the server has is read.</param>
    /// <returns>All items, or none where the server has no such list.</returns>
    public async Task<List<Listed>> ListAsync(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            var items = new List<Listed>();
            for (var page = await AskAsync(address); page is { } json; page = await NextAsync(address, json))
                items.AddRange(ItemsOf(json).EnumerateArray().Select(Listed.Of));
            if (items.Count > 0) return items;
        }
        return [];
    }

    /// <summary>What is at the first of some addresses that the server has.</summary>
    public async Task<JsonElement?> FirstAsync(params string[] addresses)
    {
        foreach (var address in addresses)
            if (await AskAsync(address) is { } json) return json;
        return null;
    }

    private static JsonElement ItemsOf(JsonElement page) =>
        page.ValueKind == JsonValueKind.Array ? page : page.GetProperty("items");

    private async Task<JsonElement?> NextAsync(string address, JsonElement page)
    {
        // an array is the whole list
        if (page.ValueKind == JsonValueKind.Array || !page.TryGetProperty("next", out var next)) return null;
        var joint = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return next.GetString() is { } cursor ? await AskAsync($"{address}{joint}after={Uri.EscapeDataString(cursor)}") : null;
    }

    private async Task<JsonElement?> AskAsync(string address)
    {
        var answer = await server.Client.AskAsync(new SiteRequest(address));
        if (answer.Status != 200) return null;
        using var json = JsonDocument.Parse(answer.Plain());
        return json.RootElement.Clone();
    }
}
