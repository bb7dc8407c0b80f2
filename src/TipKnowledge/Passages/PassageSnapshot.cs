using System.Collections.Immutable;
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
    /// <summary>How many passages of a document are compared with others: some four hundred pages.</summary>
    private const int PassagesCompared = 2_000;

    private readonly PassageSearcher _searcher;
    private readonly PassageSimilarity _similarity;

    public PassageSnapshot(IEngineReader reader)
    {
        Reader = reader;
        _searcher = new PassageSearcher(reader);
        _similarity = new PassageSimilarity(reader, _searcher);
        Documents = new DocumentRecords(reader);
        Tallies = new EntityTallies(reader);
        Doubts = new DoubtRecords(reader);
        PassageCount = Count(PassageQueries.AllPassages);
    }

    /// <summary>What answers.</summary>
    public IEngineReader Reader { get; }

    /// <summary>A name of this state; another commit has another one.</summary>
    public string Version => Reader.State;

    /// <summary>How many passages there are.</summary>
    public int PassageCount { get; }

    /// <summary>The documents' own records.</summary>
    public DocumentRecords Documents { get; }

    /// <summary>What passages say of entities, counted.</summary>
    public EntityTallies Tallies { get; }

    /// <summary>What cannot be right.</summary>
    public DoubtRecords Doubts { get; }

    /// <summary>The passages that have all the given keys, by document and ordinal.</summary>
    public IEnumerable<StoredPassage> Passages(params ReadOnlySpan<PassageKey> keys) => Reader.Scan(PassageQueries.All(keys)).Select(PassageEntries.Read);

    /// <summary>A part of the passages that have all the given keys, by document and ordinal.</summary>
    /// <param name="skip">How many to leave out at the front; what lies past the engine's window is not given.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="keys">The keys.</param>
    public ImmutableArray<StoredPassage> Part(int skip, int take, params ReadOnlySpan<PassageKey> keys) => Part(PassageQueries.All(keys), skip, take);

    /// <summary>A part of the passages of a query, by document and ordinal.</summary>
    /// <inheritdoc cref="Part(int, int, ReadOnlySpan{PassageKey})"/>
    public ImmutableArray<StoredPassage> Part(Query query, int skip, int take)
    {
        // asked for whole, it is read as a stream: the engine's window holds no more than people read
        if (take == int.MaxValue) return [.. Reader.Scan(query).Skip(skip).Select(PassageEntries.Read)];
        var answer = Reader.Search(new SearchQuestion(query) { Order = SearchOrder.Documents, Skip = skip, Take = take });
        return [.. answer.Hits.Select(hit => PassageEntries.Read(hit.Entry))];
    }

    /// <summary>The passages of a document from one ordinal on.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first ordinal.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<StoredPassage> Passages(DocumentId document, int first, int most)
    {
        var range = new NumberRangeQuery(PassageSchema.Fields.Ordinal, first, (long)first + most - 1);
        var query = new BooleanQuery([new(Occur.Filter, PassageQueries.Of(PassageKey.Of(document))), new(Occur.Filter, range)]);
        return [.. Reader.Scan(query).Select(PassageEntries.Read)];
    }

    /// <summary>A passage; <see langword="null"/> where there is none of this ordinal.</summary>
    public StoredPassage? Passage(DocumentId document, int ordinal) => Passages(document, ordinal, 1).FirstOrDefault();

    /// <summary>Searches.</summary>
    public PassageMatches Search(PassageSearch search, CancellationToken cancellation = default) => _searcher.Search(search, cancellation);

    /// <summary>The passages most like one, best first, without itself; <see langword="null"/> where there is no such passage.</summary>
    /// <param name="document">The document.</param>
    /// <param name="ordinal">The passage's place in it.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PassageMatches? SimilarToPassage(DocumentId document, int ordinal, int most, CancellationToken cancellation) =>
        Passage(document, ordinal) is { } passage ? _similarity.ToPassage(passage, most, cancellation) : null;

    /// <summary>
    /// The documents most like one, best first, each with the passages that are most so; <see langword="null"/> where there is no such document.
    /// </summary>
    /// <param name="document">The document; of a long one, its beginning says what it is about.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="perDocument">How many passages of each.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PassageMatches? SimilarToDocument(DocumentId document, int most, int perDocument, CancellationToken cancellation)
    {
        var passages = Passages(document, 0, PassagesCompared);
        return passages.IsEmpty && Documents.Find(document) is null ? null : _similarity.ToDocument(document, passages, most, perDocument, cancellation);
    }

    /// <summary>The words of all passages in lower case, without stop words, each with how many passages have it; most first.</summary>
    /// <param name="beginning">What they begin with; empty for all.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<KeyCount> Words(string beginning, int most) =>
    [
        .. Reader.Terms(new TermsQuestion(PassageSchema.BodyExact, beginning))
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

    /// <summary>How many passages match a query.</summary>
    public int Count(Query query) => Reader.Search(new SearchQuestion(query)).Total;

    private ImmutableArray<KeyCount> Values(Query query, string field, int most)
    {
        var answer = Reader.Search(new SearchQuestion(query) { Counts = [new FieldCounts(field, most)] });
        return [.. answer.Counts[field].Select(c => new KeyCount(c.Term, c.Count))];
    }

}
