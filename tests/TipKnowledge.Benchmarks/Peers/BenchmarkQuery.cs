using System.Text.Json;
using System.Text.Json.Serialization;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>A line of a queries file.</summary>
/// <param name="Id">Its name, in no other line.</param>
/// <param name="Class">What kind of query it is; figures are given by class.</param>
/// <param name="Language"><c>id</c> or <c>en</c>: the passages it searches.</param>
/// <param name="Query">The query, in Lucene's classic syntax.</param>
internal sealed record BenchmarkQuery(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("class")] string Class,
    [property: JsonPropertyName("lang")] string Language,
    [property: JsonPropertyName("query")] string Query)
{
    /// <summary>The queries of a file.</summary>
    public static List<BenchmarkQuery> Read(string file) =>
        [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize(line, BenchmarkJson.Default.BenchmarkQuery)!)];
}
