using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Benchmarks.Comparing;
using TipKnowledge.Benchmarks.Pipeline;
using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Benchmarks.Site.Figures;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>What peers read and say to each other, and what reports are written in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BenchmarkPassage))]
[JsonSerializable(typeof(BenchmarkQuery))]
[JsonSerializable(typeof(IndexFigures))]
[JsonSerializable(typeof(QueryHits))]
[JsonSerializable(typeof(ComparisonResult))]
[JsonSerializable(typeof(IReadOnlyList<StageFigures>))]
[JsonSerializable(typeof(OpenSearchQuestion))]
[JsonSerializable(typeof(SiteResult))]
internal sealed partial class BenchmarkJson : JsonSerializerContext
{
    /// <summary>Leaves quotation marks and letters readable: the files are read by people, and never put into a page.</summary>
    public static BenchmarkJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
