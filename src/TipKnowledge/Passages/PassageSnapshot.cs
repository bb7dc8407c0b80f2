using System.Collections.Immutable;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages;

/// <summary>One state of the index, in the language of passages. Thread-safe; does not change while it is held.</summary>
internal sealed class PassageSnapshot : IDisposable
{
    private readonly PassageSearcher _searcher;
    private readonly PassageSimilarity _similarity;

    public PassageSnapshot(IEngineReader reader)
    {
        Reader = reader;
        _searcher = new PassageSearcher(reader);
        _similarity = new PassageSimilarity(reader, _searcher);
        PassageCount = Count(PassageQueries.AllPassages);
    }

    /// <summary>What answers.</summary>
    public IEngineReader Reader { get; }

    /// <summary>A name of this state; another commit has another one.</summary>
    public string Version => Reader.State;

    /// <summary>How many passages there are.</summary>
    public int PassageCount { get; }

    /// <summary>All documents, by id.</summary>
    public IEnumerable<StoredDocument> Documents() => Reader.Scan(PassageQueries.AllDocuments).Select(Document);

    /// <summary>A document; <see langword="null"/> where there is none of this id.</summary>
    public StoredDocument? Document(DocumentId id)
    {
        var found = Reader.Search(new SearchQuestion(new TermQuery(PassageSchema.Record, id.Value)) { Take = 1 }).Hits;
        return found.IsEmpty ? null : Document(found[0].Entry);
    }

    /// <summary>The passages that have all the given keys, by document and ordinal.</summary>
    public IEnumerable<StoredPassage> Passages(params ReadOnlySpan<PassageKey> keys) => Reader.Scan(PassageQueries.All(keys)).Select(Passage);

    /// <summary>Searches.</summary>
    public PassageMatches Search(PassageSearch search, CancellationToken cancellation = default) => _searcher.Search(search, cancellation);

    /// <summary>The passages most like one, best first, without itself; <see langword="null"/> where there is no such passage.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The passage's place in it.</param>
    /// <param name="most">How many at most.</param>
    public PassageMatches? SimilarToPassage(DocumentId document, int ordinal, int most) =>
        Passages(PassageKey.Of(document)).FirstOrDefault(p => p.Ordinal == ordinal) is { } passage ? _similarity.ToPassage(passage, most) : null;

    /// <summary>The documents most like one, best first, each with the passages that are most so; <see langword="null"/> where there is no such document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="perDocument">How many passages of each.</param>
    public PassageMatches? SimilarToDocument(DocumentId document, int most, int perDocument)
    {
        var passages = Passages(PassageKey.Of(document)).ToList();
        return passages.Count == 0 ? null : _similarity.ToDocument(document, passages, most, perDocument);
    }

    /// <summary>The words of all passages in lower case, without stop words, each with how many passages have it; most first.</summary>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<KeyCount> Words(int most) =>
    [
        .. Reader.Terms(new TermsQuestion(PassageSchema.BodyExact))
            .Where(t => t.Term.Length > 1 && t.Term.All(char.IsLetter))
            .OrderByDescending(t => t.Count)
            .ThenBy(t => t.Term, StringComparer.Ordinal)
            // asks two analyzers, hence only for those that come into question
            .Where(t => !PassageSchema.IsStopWord(t.Term))
            .Take(most)
            .Select(t => new KeyCount(t.Term, t.Count)),
    ];

    /// <summary>How many passages have a word, in lower case, in just this form.</summary>
    public int CountForm(string word) => Count(new TermQuery(PassageSchema.BodyExact, word));

    /// <summary>How many passages have all the given keys.</summary>
    public int Count(params ReadOnlySpan<PassageKey> keys) => Count(PassageQueries.All(keys));

    /// <summary>How many documents have a passage with a key.</summary>
    public int CountDocuments(PassageKey key) => Count(new TermQuery(PassageSchema.InDocument(key.Field), key.Value));

    /// <summary>The most frequent values of a field among the passages that have all the given keys, most first, then by value.</summary>
    public ImmutableArray<KeyCount> Values(PassageField field, int most, params ReadOnlySpan<PassageKey> keys) =>
        Values(PassageQueries.All(keys), PassageSchema.Of(field), most);

    /// <summary>For each value of a field, how many documents have it, most first, then by value.</summary>
    public ImmutableArray<KeyCount> DocumentValues(PassageField field, int most) => Values(PassageQueries.AllDocuments, PassageSchema.InDocument(field), most);

    /// <summary>How often the values of two fields stand in one passage, most often first.</summary>
    public ImmutableArray<PairCount> Pairs(PassageField first, PassageField second) =>
        Reader.Pairs(new PairsQuestion(PassageQueries.AllPassages, PassageSchema.Of(first), PassageSchema.Of(second)));

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    private int Count(Query query) => Reader.Search(new SearchQuestion(query)).Total;

    private ImmutableArray<KeyCount> Values(Query query, string field, int most)
    {
        var answer = Reader.Search(new SearchQuestion(query) { Counts = [new FieldCounts(field, most)] });
        return [.. answer.Counts[field].Select(c => new KeyCount(c.Term, c.Count))];
    }

    private static StoredDocument Document(StoredEntry entry) =>
        JsonSerializer.Deserialize(entry.Bytes.Span, StoredJson.Default.StoredDocument)
        ?? throw new InvalidOperationException($"The record of '{entry.Document}' holds no document.");

    private static StoredPassage Passage(StoredEntry entry) => PassageEntries.Read(entry);
}
