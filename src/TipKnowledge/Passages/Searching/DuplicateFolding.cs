using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>Keeps the first of near-duplicates among results, and finds what it stands for.</summary>
/// <param name="reader">The index.</param>
internal sealed class DuplicateFolding(IEngineReader reader)
{
    /// <summary>How many near-duplicates of a passage are named on average at most: a licence's text may be in every document.</summary>
    private const int MostNamed = 20;

    /// <summary>Results without those that are near-duplicates of an earlier one.</summary>
    /// <param name="hits">The results.</param>
    /// <param name="most">How many at most.</param>
    public static List<PassageHit> Fold(IEnumerable<PassageHit> hits, int most)
    {
        var kept = new List<PassageHit>();
        var byKey = new Dictionary<string, List<PassageHit>>(StringComparer.Ordinal);
        foreach (var hit in hits)
        {
            if (kept.Count == most) break;
            var keys = hit.NearKeys;
            if (keys.Any(key => byKey.TryGetValue(key, out var same) && same.Exists(other => NearDuplicates.Are(hit.Shingles, other.Shingles)))) continue;
            kept.Add(hit);
            foreach (var key in keys)
            {
                if (!byKey.TryGetValue(key, out var same)) byKey.Add(key, same = []);
                same.Add(hit);
            }
        }
        return kept;
    }

    /// <summary>The near-duplicates of some passages among the passages of a query, by document and place.</summary>
    public ILookup<PassageHit, StoredPassage> Of(IReadOnlyList<PassageHit> hits, Query query, CancellationToken cancellation)
    {
        var byKey = hits.SelectMany(hit => hit.NearKeys.Select(key => (key, hit))).ToLookup(k => k.key, k => k.hit);
        var sharing = new AnyOfQuery(PassageSchema.Near, [.. byKey.Select(k => k.Key)]);
        // most passages share no key with another, and each has its own
        if (reader.Search(new SearchQuestion(sharing), cancellation).Total <= hits.Count(hit => !hit.NearKeys.IsEmpty))
            return Enumerable.Empty<PassageHit>().ToLookup(hit => hit, hit => hit.Passage);
        var named =
            from entry in reader.Scan(new BooleanQuery([new(Occur.Filter, sharing), new(Occur.Filter, query)]), cancellation).Take(hits.Count * MostNamed)
            let other = PassageEntries.Read(entry)
            let shingles = PassageEntries.ShinglesOf(other.Text)
            from hit in NearDuplicates.KeysOf(shingles).SelectMany(key => byKey[key]).Distinct()
            where (other.Document != hit.Passage.Document || other.Ordinal != hit.Passage.Ordinal) && NearDuplicates.Are(hit.Shingles, shingles)
            select (hit, other);
        return named.ToLookup(n => n.hit, n => n.other);
    }
}
