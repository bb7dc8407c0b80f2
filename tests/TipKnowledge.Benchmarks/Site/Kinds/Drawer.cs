using System.Text.Json;
using TipKnowledge.Benchmarks.Site.Asking;
using TipKnowledge.Entities;

namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>Draws documents, entities, edges and passages that all servers have; the same for the same seed and corpus.</summary>
internal sealed class Drawer(IReadOnlyList<SiteServer> servers, int seed)
{
    /// <summary>Edges taken of one neighbourhood, and passages of one document: more would be more of the same.</summary>
    private const int OfOneSource = 5;

    /// <summary>Shorter passages are headings and the like.</summary>
    private const int LongPassage = 200;

    private readonly Random _random = new(seed);
    private readonly ApiReader _first = new(servers[0]);

    /// <summary>Draws.</summary>
    /// <param name="most">How many of each are wanted; less, where there are not as many.</param>
    /// <exception cref="InvalidDataException">The servers have no documents in common.</exception>
    public async Task<Drawn> DrawAsync(int most)
    {
        var documents = await CommonAsync("/api/v1/documents", "/api/v1/papers");
        if (documents.Count == 0) throw new InvalidDataException($"{servers[0].Address} lists no documents that could be measured.");
        var entities = new SortedDictionary<string, IReadOnlyList<Listed>>(StringComparer.Ordinal);
        foreach (var type in Enum.GetNames<EntityType>().Select(t => t.ToLowerInvariant()))
            entities[type] = await CommonAsync($"/api/v1/entities?type={type}");
        var mixed = entities.Values.SelectMany(e => e).ToArray();
        _random.Shuffle(mixed);
        return new Drawn
        {
            Documents = [.. documents.Take(most)],
            Entities = entities.ToDictionary(e => e.Key, e => (IReadOnlyList<Listed>)[.. e.Value.Take(most)]),
            Mixed = [.. mixed.Take(most)],
            // what is asked for these is taken from the other end, so that it warms nothing that is measured
            Edges = await OfSourcesAsync(mixed.Reverse(), most, EdgesAsync),
            Passages = await OfSourcesAsync(documents.AsEnumerable().Reverse(), most, PassagesAsync),
        };
    }

    private async Task<List<Listed>> CommonAsync(params string[] addresses)
    {
        var items = await _first.ListAsync(addresses);
        foreach (var other in servers.Skip(1).Where(s => !s.IsOpenSearch))
        {
            var ids = (await new ApiReader(other).ListAsync(addresses)).Select(i => i.Id).ToHashSet();
            items.RemoveAll(i => !ids.Contains(i.Id));
        }
        // the order of the list is the server's; that of the ids is the same on all
        Listed[] shuffled = [.. items.OrderBy(i => i.Id, StringComparer.Ordinal)];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private async Task<List<T>> OfSourcesAsync<T>(IEnumerable<Listed> sources, int most, Func<Listed, Task<IEnumerable<T>>> read)
    {
        var all = new List<T>();
        foreach (var source in sources)
        {
            if (all.Count >= most) break;
            var found = (await read(source)).ToArray();
            _random.Shuffle(found);
            all.AddRange(found.Take(OfOneSource));
        }
        return [.. all.Distinct().Take(most)];
    }

    private async Task<IEnumerable<string>> EdgesAsync(Listed entity) =>
        await _first.FirstAsync($"/api/v1/graph/{entity.Path}?nodes=10") is { } graph && graph.TryGetProperty("edges", out var edges)
            ? edges.EnumerateArray().Select(Edge)
            : [];

    private static string Edge(JsonElement edge) =>
        $"source={End(edge.GetProperty("source"))}&target={End(edge.GetProperty("target"))}"
        + (edge.TryGetProperty("relation", out var relation) && relation.GetString() is { } type ? "&relation=" + type : "");

    private static string End(JsonElement end) =>
        Uri.EscapeDataString((end.ValueKind == JsonValueKind.Object ? end.GetProperty("id") : end).GetString()!);

    private async Task<IEnumerable<(string Document, int Ordinal)>> PassagesAsync(Listed document) =>
        await _first.FirstAsync($"/api/v1/documents/{document.Path}", $"/api/v1/papers/{document.Path}") is { } json
            && json.TryGetProperty("passages", out var passages) && passages.ValueKind == JsonValueKind.Array
            ? passages.EnumerateArray().Where(IsLong).Select(p => (document.Path, Ordinal(p)))
            : [];

    private static bool IsLong(JsonElement passage) => passage.GetProperty("text").GetString()!.Length > LongPassage;

    private static int Ordinal(JsonElement passage) =>
        (passage.TryGetProperty("reference", out var reference) ? reference : passage).GetProperty("ordinal").GetInt32();
}
