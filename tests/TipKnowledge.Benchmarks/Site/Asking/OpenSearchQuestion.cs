using System.Text.Json;
using System.Text.Json.Serialization;
using TipKnowledge.Benchmarks.Peers;

namespace TipKnowledge.Benchmarks.Site.Asking;

/// <summary>
/// A page of results asked of OpenSearch in one request: query syntax over the Indonesian and the English field, an exact total, ten hits
/// with highlighted text, five aggregations of ten.
/// </summary>
internal sealed class OpenSearchQuestion
{
    // the request cache would keep the aggregations of a page
    private const string Address = "/peer/_search?request_cache=false";

    private static readonly string[] Facets = ["law", "agency", "country", "year", "doc"];
    private static readonly string[] Fields = ["id", "en"];

    private OpenSearchQuestion(string query) => Query = new(new StringQuery(query, Fields));

    public int Size { get; } = 10;

    [JsonPropertyName("track_total_hits")]
    public bool TrackTotalHits { get; } = true;

    public QueryClause Query { get; }

    public Highlights Highlight { get; } = new(Fields.ToDictionary(f => f, _ => new object()));

    public IReadOnlyDictionary<string, Aggregation> Aggs { get; } = Facets.ToDictionary(f => f, f => new Aggregation(new Terms(f, 10)));

    /// <summary>The request for a query's page.</summary>
    public static SiteRequest Of(string query) =>
        new(Address, JsonSerializer.SerializeToUtf8Bytes(new OpenSearchQuestion(query), BenchmarkJson.Default.OpenSearchQuestion));

    internal sealed record QueryClause([property: JsonPropertyName("query_string")] StringQuery QueryString);

    internal sealed record StringQuery(string Query, string[] Fields);

    internal sealed record Highlights(Dictionary<string, object> Fields);

    internal sealed record Aggregation(Terms Terms);

    internal sealed record Terms(string Field, int Size);
}
