using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Output;

/// <summary>
/// Writes results as JSON: the front door's records as they are, ids as texts, languages as ISO 639-1 codes. Spans of text are in UTF-16
/// code units of that text, half-open.
/// </summary>
internal static class ResultJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // never part of a page: letters of every script stay readable; control characters are escaped all the same
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TextConverter<EntityId>(id => id.Value), new TextConverter<PaperId>(id => id.Value), new TextConverter<Language>(l => l.Code()), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Writes a result to standard output, with a line feed at its end.</summary>
    public static void Write<T>(T result)
    {
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, result, Options);
        output.WriteByte((byte)'\n');
    }

    private sealed class TextConverter<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Results are written, not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
