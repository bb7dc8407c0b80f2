using System.Text.Json;
using System.Text.Json.Serialization;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>A line of a passages file.</summary>
/// <param name="Id">Its name, in no other line.</param>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
/// <param name="Text">The words.</param>
internal sealed record BenchmarkPassage(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("text")] string Text)
{
    /// <summary>The passages of a file, one after another.</summary>
    public static IEnumerable<BenchmarkPassage> Read(string file) =>
        File.ReadLines(file).Select(line => JsonSerializer.Deserialize(line, BenchmarkJson.Default.BenchmarkPassage)!);
}
