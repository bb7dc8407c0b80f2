using System.Text.Encodings.Web;
using System.Text.Json;

namespace TipKnowledge.Answers;

/// <summary>
/// The one way in which answers are written as JSON, whoever asks: names of members in camel case, values of enumerations in snake case, ids as
/// plain text, languages as ISO 639-1 codes, members without a value left out. Spans within a text are in UTF-16 code units of that text,
/// places in a source file in Unicode code points; both are half-open.
/// </summary>
public static class AnswerJson
{
    // a file or a response of its own, never part of a page: letters of every script stay readable; control characters are escaped all the same
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly AnswerContext Compact = new(new(AnswerContext.Default.Options) { Encoder = Encoder });

    private static readonly AnswerContext Indented = new(new(AnswerContext.Default.Options) { Encoder = Encoder, WriteIndented = true });

    /// <summary>Writes an answer on one line, without a line feed at its end.</summary>
    /// <exception cref="InvalidOperationException">It is no answer.</exception>
    public static void WriteLine<T>(Stream output, T answer) => JsonSerializer.Serialize(output, answer, typeof(T), Compact);

    /// <summary>Writes an answer over several lines, to be read by people, too; without a line feed at its end.</summary>
    /// <exception cref="InvalidOperationException">It is no answer.</exception>
    public static void WriteIndented<T>(Stream output, T answer) => JsonSerializer.Serialize(output, answer, typeof(T), Indented);

    /// <summary>Makes a program that writes JSON by its own settings write answers in the same way.</summary>
    /// <param name="options">The settings.</param>
    public static void Apply(JsonSerializerOptions options)
    {
        var own = Compact.Options;
        options.PropertyNamingPolicy = own.PropertyNamingPolicy;
        options.NumberHandling = own.NumberHandling;
        options.DefaultIgnoreCondition = own.DefaultIgnoreCondition;
        options.Encoder = Encoder;
        foreach (var converter in own.Converters) options.Converters.Add(converter);
        options.TypeInfoResolverChain.Insert(0, AnswerContext.Default);
    }
}
