using System.Text.Json;

namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>An item of a list of the API.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its Indonesian name; its id where it has none.</param>
internal sealed record Listed(string Id, string Name)
{
    /// <summary>Reads an item.</summary>
    public static Listed Of(JsonElement item)
    {
        var id = item.GetProperty("id").GetString()!;
        return new Listed(id, item.TryGetProperty("name", out var name) ? Text(name) ?? id : id);
    }

    /// <summary>The id as it stands in a path.</summary>
    public string Path => string.Join('/', Id.Split('/').Select(Uri.EscapeDataString));

    private static string? Text(JsonElement name) =>
        name.ValueKind == JsonValueKind.Object ? name.GetProperty("indonesian").GetString() : name.GetString();
}
