using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TipKnowledge.Evaluation;

/// <summary>Reads facts of documents: a file of JSON lines, members in snake case.</summary>
public static partial class FactsReader
{
    /// <summary>The file, in its folder.</summary>
    public const string FileName = "facts.jsonl";

    /// <summary>Reads all lines.</summary>
    /// <exception cref="FormatException">A line is no such facts; the message names the line.</exception>
    public static ImmutableArray<DocumentFacts> ReadLines(IEnumerable<string> lines) =>
    [
        .. lines.Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => ReadLine(line.Text, line.Number)),
    ];

    private static DocumentFacts ReadLine(string line, int number)
    {
        try
        {
            if (JsonSerializer.Deserialize(line, FactsContext.Default.DocumentFacts) is { Doc: not null, Kind: not null, Title: not null } facts) return facts;
        }
        catch (JsonException error)
        {
            throw Useless(number, error);
        }
        throw Useless(number, null);
    }

    private static FormatException Useless(int line, Exception? error) =>
        new($"Line {line} does not tell of a document; it needs doc, kind and title.", error);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(DocumentFacts))]
    private sealed partial class FactsContext : JsonSerializerContext;
}
