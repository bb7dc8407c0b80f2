using System.Text.Json;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>A JSON value that knows the line it starts on, so that an error can name it.</summary>
internal sealed record PositionedJson(JsonTokenType Kind, int Line)
{
    public string Text { get; private init; } = "";

    public List<PositionedJson> Items { get; } = [];

    public List<(string Name, PositionedJson Value)> Members { get; } = [];

    /// <exception cref="JsonException">The text is not JSON; its line number counts from 0.</exception>
    public static PositionedJson Parse(ReadOnlySpan<byte> utf8)
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(utf8, options);
        var lines = new LineCounter();
        reader.Read();
        var value = ReadValue(ref reader, utf8, ref lines);
        if (!reader.Read()) return value;
        throw new JsonException("Text follows the end of the value.", null, lines.LineAt(utf8, (int)reader.TokenStartIndex) - 1, null);
    }

    private static PositionedJson ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, ref LineCounter lines)
    {
        var value = new PositionedJson(reader.TokenType, lines.LineAt(utf8, (int)reader.TokenStartIndex));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = ReadText(ref reader, value.Line);
                    reader.Read();
                    value.Members.Add((name, ReadValue(ref reader, utf8, ref lines)));
                }
                return value;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    value.Items.Add(ReadValue(ref reader, utf8, ref lines));
                return value;
            case JsonTokenType.String:
                return value with { Text = ReadText(ref reader, value.Line) };
            default:
                return value with { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    // half of a pair of escapes is no character
    private static string ReadText(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("A text holds half of a character.", null, line - 1, null, fault);
        }
    }

    private struct LineCounter
    {
        private int _offset, _line;

        public int LineAt(ReadOnlySpan<byte> utf8, int offset)
        {
            _line += utf8[_offset..offset].Count((byte)'\n');
            _offset = offset;
            return _line + 1;
        }
    }
}
