using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Reading;

/// <summary>Reads an entry of CSL-JSON, as the programs that write it do: dates in any of their forms, numbers as numbers or text.</summary>
internal static class CslEntry
{
    /// <summary>What an entry tells about a document.</summary>
    /// <param name="item">The entry, an object.</param>
    /// <param name="key">Its key, which stands for the title where there is none.</param>
    public static DocumentMetadata Read(JsonElement item, string key) => new()
    {
        Title = Text(item, "title") ?? key,
        IsTitleKnown = Text(item, "title") is not null,
        Kind = CslTypes.KindOf(Text(item, "type") ?? "", Text(item, "kind") ?? Noted(item, "kind")),
        Type = Text(item, "type") ?? "document",
        Authors = Authors(item),
        Year = Year(item),
        ContainerTitle = Text(item, "container-title"),
        Volume = Text(item, "volume"),
        Issue = Text(item, "issue"),
        Pages = Text(item, "page"),
        Number = Text(item, "number"),
        Publisher = Text(item, "publisher") ?? Text(item, "authority"),
        Doi = Text(item, "DOI"),
        Issn = Text(item, "ISSN"),
        Url = Text(item, "URL"),
        License = Text(item, "license"),
    };

    /// <summary>A member of an entry that is a text or a number; <see langword="null"/> where it is missing, blank or something else.</summary>
    public static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && Spelled(value).Trim() is { Length: > 0 } text ? text : null;

    // a text that is no text (half of a surrogate pair, bytes that are no UTF-8) tells nothing
    private static string Spelled(JsonElement value)
    {
        try
        {
            return value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static ImmutableArray<PersonName> Authors(JsonElement item)
    {
        if (!item.TryGetProperty("author", out var authors) || authors.ValueKind != JsonValueKind.Array) return [];
        return
        [
            .. from author in authors.EnumerateArray()
               where author.ValueKind == JsonValueKind.Object
               let family = Text(author, "family") ?? Text(author, "literal")
               where family is not null
               select new PersonName(family, Text(author, "given") ?? ""),
        ];
    }

    // "issued" is a text, or an object with "date-parts" ([[2024, 5]], of numbers or texts), "raw" ("2024-05-12") or "literal" ("Mei 2024")
    private static int? Year(JsonElement item)
    {
        if (!item.TryGetProperty("issued", out var issued)) return null;
        if (issued.ValueKind is JsonValueKind.String or JsonValueKind.Number) return WrittenDate.Year(Spelled(issued));
        if (issued.ValueKind != JsonValueKind.Object) return null;
        if (issued.TryGetProperty("date-parts", out var parts) && First(First(parts)) is { } year
            && int.TryParse(Spelled(year), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000) return number;
        return WrittenDate.Year(Text(issued, "raw") ?? Text(issued, "literal") ?? Text(issued, "season") ?? "");
    }

    private static JsonElement? First(JsonElement? array) =>
        array is { ValueKind: JsonValueKind.Array } some && some.GetArrayLength() > 0 ? some[0] : null;

    // Zotero keeps members that it does not know as lines of the note: "kind: opinion"
    private static string? Noted(JsonElement item, string name)
    {
        foreach (var line in (Text(item, "note") ?? "").AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon > 0 && line[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return line[(colon + 1)..].Trim().ToString();
        }
        return null;
    }
}
