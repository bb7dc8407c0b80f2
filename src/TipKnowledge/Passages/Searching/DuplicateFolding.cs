using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>Keeps the first of near-duplicates among results, in their order, and finds what it stands for. For one search, and one thread.</summary>
/// <param name="reader">The index.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class DuplicateFolding(IEngineReader reader, CancellationToken cancellation)
{
    /// <summary>How many near-duplicates of a passage are named on average at most: a licence's text may be in every document.</summary>
    private const int MostNamed = 20;

    private readonly List<PassageHit> _kept = [];
    private readonly Dictionary<string, PassageHit> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PassageHit>> _byKey = new(StringComparer.Ordinal);

    /// <summary>The results that are no near-duplicates of an earlier one.</summary>
    public IReadOnlyList<PassageHit> Kept => _kept;

    /// <summary>Goes on with further results.</summary>
    /// <param name="hits">The results.</param>
    /// <param name="most">How many are kept of all at most.</param>
    public void Add(IEnumerable<EngineHit> hits, int most)
    {
        foreach (var hit in hits)
        {
            if (_kept.Count == most) return;
            var passage = Read(hit);
            if (!IsKnown(passage)) Keep(passage);
        }
    }

    /// <summary>The near-duplicates of some passages among the passages of a query, by document and place.</summary>
    public ILookup<PassageHit, StoredPassage> Of(IReadOnlyList<PassageHit> hits, Query query)
    {
        var byKey = hits.SelectMany(hit => hit.NearKeys.Select(key => (key, hit))).ToLookup(k => k.key, k => k.hit);
        var sharing = new AnyOfQuery(PassageSchema.Near, [.. byKey.Select(k => k.Key)]);
        // most passages share no key with another, and each has its own
        if (reader.Search(new SearchQuestion(sharing), cancellation).Total <= hits.Count(hit => !hit.NearKeys.IsEmpty))
            return Enumerable.Empty<PassageHit>().ToLookup(hit => hit, hit => hit.Passage);
        var alike = new SearchQuestion(new BooleanQuery([new(Occur.Filter, sharing), new(Occur.Filter, query)]))
        {
            Order = SearchOrder.Documents,
            Take = hits.Count * MostNamed,
        };
        var named =
            from found in reader.Search(alike, cancellation).Hits
            let other = Read(found)
            from hit in other.NearKeys.SelectMany(key => byKey[key]).Distinct()
            where (hit.Hit.Entry.Document, hit.Hit.Entry.Ordinal) != (found.Entry.Document, found.Entry.Ordinal)
                && NearDuplicates.Are(hit.Shingles, other.Shingles)
            select (hit, other.Passage);
        return named.ToLookup(n => n.hit, n => n.Passage);
    }

    // statutes repeat whole paragraphs: nothing is found out twice
    private PassageHit Read(EngineHit hit)
    {
        cancellation.ThrowIfCancellationRequested();
        var passage = new PassageHit(hit).LikeOneOfSameText(_byText);
        _byText.TryAdd(passage.Passage.Text, passage);
        return passage;
    }

    private bool IsKnown(PassageHit hit)
    {
        foreach (var key in hit.NearKeys)
            if (_byKey.TryGetValue(key, out var same) && same.Exists(other => NearDuplicates.Are(hit.Shingles, other.Shingles))) return true;
        return false;
    }

    private void Keep(PassageHit hit)
    {
        _kept.Add(hit);
        foreach (var key in hit.NearKeys)
        {
            if (!_byKey.TryGetValue(key, out var same)) _byKey.Add(key, same = []);
            same.Add(hit);
        }
    }
}
