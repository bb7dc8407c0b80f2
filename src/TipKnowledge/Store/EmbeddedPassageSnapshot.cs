using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Store;

/// <summary>One commit of the embedded engine, in the language of passages.</summary>
internal sealed class EmbeddedPassageSnapshot : IPassageSnapshot
{
    private readonly IndexReader _reader;
    private readonly PassageSearcher _searcher;
    private readonly PassageSimilarity _similarity;

    public EmbeddedPassageSnapshot(IndexReader reader)
    {
        _reader = reader;
        _searcher = new PassageSearcher(reader, Passage, new Lazy<ImmutableDictionary<string, int>>(Years));
        _similarity = new PassageSimilarity(reader, _searcher);
        PassageCount = reader.Count(PassageQueries.AllPassages);
    }

    public long Generation => _reader.Generation;

    public string Version => _reader.Generation.ToString(CultureInfo.InvariantCulture);

    public int PassageCount { get; }

    public IEnumerable<StoredPaper> Papers() =>
        _reader.Documents(new PrefixQuery(PassageSchema.Record, "")).Select(Paper).OrderBy(p => p.Id.Value, StringComparer.Ordinal);

    public StoredPaper? Paper(PaperId id)
    {
        var found = _reader.Search(new TermQuery(PassageSchema.Record, id.Value), 1).Hits;
        return found.IsEmpty ? null : Paper(found[0].Doc);
    }

    // all passages are more than memory may hold at once: they come paper by paper
    public IEnumerable<StoredPassage> Passages(params ReadOnlySpan<PassageKey> keys) =>
        keys.IsEmpty ? Papers().SelectMany(p => InOrder(PassageQueries.Of(PassageKey.Of(p.Id)))) : InOrder(PassageQueries.All(keys));

    public PassageMatches Search(PassageSearch search) => _searcher.Search(search);

    public PassageMatches? SimilarToPassage(PaperId paper, int ordinal, int most) =>
        Passages(PassageKey.Of(paper)).FirstOrDefault(p => p.Ordinal == ordinal) is { } passage ? _similarity.ToPassage(passage, most) : null;

    public PassageMatches? SimilarToPaper(PaperId paper, int most, int perPaper)
    {
        var passages = Passages(PassageKey.Of(paper)).ToList();
        return passages.Count == 0 ? null : _similarity.ToPaper(paper, passages, most, perPaper);
    }

    public ImmutableArray<KeyCount> Words(int most) =>
    [
        .. _reader.Terms(PassageSchema.BodyExact)
            .Where(t => t.Term.Length > 1 && t.Term.All(char.IsLetter) && !PassageSchema.IsStopWord(t.Term))
            .OrderByDescending(t => t.Count)
            .ThenBy(t => t.Term, StringComparer.Ordinal)
            .Take(most)
            .Select(t => new KeyCount(t.Term, t.Count)),
    ];

    public int CountForm(string word) => (int)_reader.DocFreq(PassageSchema.BodyExact, word);

    public int Count(params ReadOnlySpan<PassageKey> keys) => _reader.Count(PassageQueries.All(keys));

    public int CountPapers(PassageKey key) => _reader.Count(new TermQuery(PassageSchema.InPaper(key.Field), key.Value));

    public ImmutableArray<KeyCount> Values(PassageField field, int most, params ReadOnlySpan<PassageKey> keys) =>
        Counts(_reader.Values(PassageSchema.Of(field), PassageQueries.All(keys), most));

    public ImmutableArray<KeyCount> PaperValues(PassageField field, int most) =>
        Counts(_reader.Values(PassageSchema.InPaper(field), new PrefixQuery(PassageSchema.Record, ""), most));

    public void Dispose() => _reader.Dispose();

    private IEnumerable<StoredPassage> InOrder(Query query) =>
        _reader.Documents(query).Select(Passage).OrderBy(p => p.Paper.Value, StringComparer.Ordinal).ThenBy(p => p.Ordinal);

    private ImmutableDictionary<string, int> Years() =>
        Papers().Where(p => p.Metadata.Year is not null).ToImmutableDictionary(p => p.Id.Value, p => p.Metadata.Year!.Value, StringComparer.Ordinal);

    private StoredPaper Paper(int doc) =>
        JsonSerializer.Deserialize(_reader.Stored(doc), StoredJson.Default.StoredPaper)
        ?? throw new InvalidOperationException($"Document {doc} holds no paper.");

    private StoredPassage Passage(int doc) =>
        JsonSerializer.Deserialize(_reader.Stored(doc), StoredJson.Default.StoredPassage)
        ?? throw new InvalidOperationException($"Document {doc} holds no passage.");

    private static ImmutableArray<KeyCount> Counts(ImmutableArray<TermCount> counts) => [.. counts.Select(c => new KeyCount(c.Term, c.Count))];
}
