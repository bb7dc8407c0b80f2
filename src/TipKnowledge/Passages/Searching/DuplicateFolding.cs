using System.Collections.Immutable;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>Keeps the first of near-duplicates among results, and finds what it stands for.</summary>
/// <param name="reader">The index.</param>
internal sealed class DuplicateFolding(IEngineReader reader)
{
    /// <summary>How many near-duplicates of a passage are named: a licence's text may be in every paper.</summary>
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
            var keys = NearDuplicates.KeysOf(hit.Shingles);
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

    /// <summary>The near-duplicates of a passage among the passages of a query, by paper and place.</summary>
    public ImmutableArray<StoredPassage> Of(PassageHit hit, Query query, CancellationToken cancellation)
    {
        var keys = NearDuplicates.KeysOf(hit.Shingles);
        if (keys.IsEmpty) return [];
        var sharing = new BooleanQuery([.. keys.Select(key => new BooleanClause(Occur.Should, new TermQuery(PassageSchema.Near, key)))]);
        return
        [
            .. reader.Scan(new BooleanQuery([new(Occur.Filter, query), new(Occur.Filter, sharing)]), cancellation)
                .Select(PassageDocuments.Read)
                .Where(other => other.Paper != hit.Passage.Paper || other.Ordinal != hit.Passage.Ordinal)
                .Where(other => NearDuplicates.Are(hit.Shingles, PassageDocuments.ShinglesOf(other.Text)))
                .Take(MostNamed),
        ];
    }
}
