using System.Collections.Immutable;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Similarity;

namespace TipKnowledge.Store;

/// <summary>Keeps the first of near-duplicates among results, and finds what it stands for.</summary>
/// <param name="reader">The index.</param>
/// <param name="passageOf">Reads the passage of a document.</param>
internal sealed class DuplicateFolding(IndexReader reader, Func<int, StoredPassage> passageOf)
{
    /// <summary>How many near-duplicates of a passage are named: a licence's text may be in every paper.</summary>
    private const int MostNamed = 20;

    /// <summary>Results without those that are near-duplicates of an earlier one.</summary>
    /// <param name="hits">The results.</param>
    /// <param name="most">How many at most.</param>
    public List<ScoredDocument> Fold(IEnumerable<ScoredDocument> hits, int most)
    {
        var kept = new List<ScoredDocument>();
        var byKey = new Dictionary<string, List<Shingles>>(StringComparer.Ordinal);
        foreach (var hit in hits)
        {
            if (kept.Count == most) break;
            var shingles = PassageDocuments.ShinglesOf(passageOf(hit.Doc).Text);
            var keys = NearDuplicates.KeysOf(shingles);
            if (keys.Any(key => byKey.TryGetValue(key, out var same) && same.Exists(other => NearDuplicates.Are(shingles, other)))) continue;
            kept.Add(hit);
            foreach (var key in keys)
            {
                if (!byKey.TryGetValue(key, out var same)) byKey.Add(key, same = []);
                same.Add(shingles);
            }
        }
        return kept;
    }

    /// <summary>The near-duplicates of a passage among the passages of a query, in the order of the index.</summary>
    public ImmutableArray<StoredPassage> Of(ScoredDocument hit, Query query)
    {
        var shingles = PassageDocuments.ShinglesOf(passageOf(hit.Doc).Text);
        var keys = NearDuplicates.KeysOf(shingles);
        if (keys.IsEmpty) return [];
        var sharing = new BooleanQuery([.. keys.Select(key => new BooleanClause(Occur.Should, new TermQuery(PassageSchema.Near, key)))]);
        return
        [
            .. reader.Documents(new BooleanQuery([new(Occur.Filter, query), new(Occur.Filter, sharing)]))
                .Where(doc => doc != hit.Doc)
                .Select(passageOf)
                .Where(other => NearDuplicates.Are(shingles, PassageDocuments.ShinglesOf(other.Text)))
                .Take(MostNamed),
        ];
    }
}
