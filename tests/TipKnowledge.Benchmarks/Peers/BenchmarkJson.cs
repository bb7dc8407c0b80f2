using System.Text.Json.Serialization;
using TipKnowledge.Benchmarks.Comparing;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>What peers read and say to each other, and what reports are written in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BenchmarkPassage))]
[JsonSerializable(typeof(BenchmarkQuery))]
[JsonSerializable(typeof(IndexFigures))]
[JsonSerializable(typeof(QueryHits))]
[JsonSerializable(typeof(ComparisonResult))]
internal sealed partial class BenchmarkJson : JsonSerializerContext;
