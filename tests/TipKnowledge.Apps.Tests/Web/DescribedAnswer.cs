using System.Text.Json;
using System.Text.Json.Nodes;

namespace TipKnowledge.Apps.Tests.Web;

/// <summary>Holds an answer against its schema: as much of JSON Schema as the description of the API uses.</summary>
internal static class DescribedAnswer
{
    /// <summary>The schema of what an address answers with a status.</summary>
    public static JsonNode Schema(JsonNode described, string address, int status)
    {
        var segments = address.Split('?')[0].Split('/');
        // the longest path that begins alike: an id may have slashes
        var (_, path) = described["paths"]!.AsObject()
            .Where(p => p.Key.StartsWith("/api/v1/", StringComparison.Ordinal))
            .Select(p => (Parts: p.Key["/api/v1/".Length..].Split('/'), p.Value))
            .Where(p => p.Parts[0] == segments[0] && p.Parts.Length <= segments.Length)
            .MaxBy(p => p.Parts.Length);
        return path!["get"]!["responses"]![$"{status}"]!["content"]!.AsObject().Single().Value!["schema"]!;
    }

    /// <summary>Fails where a value is not as described, has members that are not, or lacks members that it must have.</summary>
    public static void Check(JsonNode described, JsonNode schema, JsonElement value, string at)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference) schema = described["components"]!["schemas"]![reference.Split('/')[^1]]!;
        Assert.True(Fits(schema["type"]!.GetValue<string>(), value.ValueKind), $"{at} is {value.ValueKind}.");
        if (schema["enum"] is JsonArray words) Assert.Contains(value.GetString(), words.Select(word => word!.GetValue<string>()));
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var item in value.EnumerateArray()) Check(described, schema["items"]!, item, at + "[]");
        // errors are open: their names are those of parameters
        if (value.ValueKind != JsonValueKind.Object || schema["properties"] is not JsonObject members) return;
        foreach (var required in schema["required"]?.AsArray() ?? [])
            Assert.True(value.TryGetProperty(required!.GetValue<string>(), out _), $"{at} has no {required}.");
        foreach (var member in value.EnumerateObject().Where(m => m.Name != "traceId"))
        {
            Assert.True(members.ContainsKey(member.Name), $"{at}.{member.Name} is not described.");
            Check(described, members[member.Name]!, member.Value, $"{at}.{member.Name}");
        }
    }

    private static bool Fits(string type, JsonValueKind kind) => (type, kind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("integer" or "number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };
}
