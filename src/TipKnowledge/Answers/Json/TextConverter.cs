using System.Text.Json;
using System.Text.Json.Serialization;

namespace TipKnowledge.Answers;

/// <summary>Writes a value as plain text, and reads it back.</summary>
/// <param name="write">The text of a value.</param>
/// <param name="read">The value of a text; <see langword="null"/> where it is none.</param>
internal abstract class TextConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && read(reader.GetString()!) is { } value
            ? value
            : throw new JsonException($"This is not the text of a {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
