using System.Collections.Immutable;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages;

/// <summary>Reads the documents' own records of one state of an index.</summary>
/// <param name="reader">The state.</param>
internal sealed class DocumentRecords(IEngineReader reader)
{
    /// <summary>All documents, by id.</summary>
    public IEnumerable<StoredDocument> All(CancellationToken cancellation = default) =>
        reader.Scan(PassageQueries.AllDocuments, cancellation).Select(Read);

    /// <summary>A part of the documents, newest first, then by id; those without a year last.</summary>
    /// <param name="skip">How many to leave out at the front.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<StoredDocument> Newest(int skip, int take, out int total, CancellationToken cancellation = default)
    {
        var question = new SearchQuestion(PassageQueries.AllDocuments) { Order = SearchOrder.Descending(PassageSchema.Published), Skip = skip, Take = take };
        var answer = reader.Search(question, cancellation);
        total = answer.Total;
        return [.. answer.Hits.Select(hit => Read(hit.Entry))];
    }

    /// <summary>The years of the oldest and the newest document; <see langword="null"/> where none has a year.</summary>
    public (int First, int Last)? Years()
    {
        if (Newest(0, 1, out _) is not [{ Metadata.Year: { } last }]) return null;
        // an engine gives the newest first; the oldest is where the count of all up to a year begins
        int below = 0, first = last;
        while (first - below > 1)
        {
            var middle = below + ((first - below) / 2);
            if (CountUpTo(middle) > 0) first = middle;
            else below = middle;
        }
        return (first, last);
    }

    /// <summary>A document; <see langword="null"/> where there is none of this id.</summary>
    public StoredDocument? Find(DocumentId id) => Record(id, PassageSchema.Document) is { } entry ? Read(entry) : null;

    /// <summary>The first document, by id, that is a law; <see langword="null"/> where the corpus does not hold its text.</summary>
    public StoredDocument? FindText(EntityId law)
    {
        var question = new SearchQuestion(new TermQuery(PassageSchema.OwnLaw, law.Value)) { Order = SearchOrder.Documents, Take = 1 };
        return reader.Search(question).Hits is [var hit, ..] ? Read(hit.Entry) : null;
    }

    /// <summary>All documents that are a law, by id.</summary>
    public IEnumerable<StoredDocument> FindTexts(EntityId law) => reader.Scan(new TermQuery(PassageSchema.OwnLaw, law.Value)).Select(Read);

    /// <summary>What is kept beside a document's record.</summary>
    /// <exception cref="InvalidOperationException">There is no such document.</exception>
    public DocumentDetails DetailsOf(DocumentId id) => Record(id, PassageSchema.Details) is { } entry
        ? Details(entry)
        : throw new InvalidOperationException($"The index holds no details of '{id}'.");

    /// <summary>What is kept beside the records of all documents, by id.</summary>
    public IEnumerable<(DocumentId Id, DocumentDetails Details)> AllDetails(CancellationToken cancellation = default) =>
        reader.Scan(PassageQueries.Unit(PassageSchema.Details), cancellation).Select(entry => (new DocumentId(entry.Document), Details(entry)));

    private int CountUpTo(int year) => reader.Search(new SearchQuestion(new BooleanQuery(
    [
        new(Occur.Filter, PassageQueries.AllDocuments),
        new(Occur.Filter, new NumberRangeQuery(PassageSchema.Published, null, year)),
    ]))).Total;

    private StoredEntry? Record(DocumentId id, string unit)
    {
        var query = new BooleanQuery(
        [
            new(Occur.Filter, new TermQuery(PassageSchema.Record, id.Value)),
            new(Occur.Filter, new TermQuery(PassageSchema.Unit, unit)),
        ]);
        var hits = reader.Search(new SearchQuestion(query) { Take = 1 }).Hits;
        return hits.IsEmpty ? null : hits[0].Entry;
    }

    private static StoredDocument Read(StoredEntry entry) =>
        JsonSerializer.Deserialize(entry.Bytes.Span, StoredJson.Default.StoredDocument) ?? throw Damaged(entry);

    private static DocumentDetails Details(StoredEntry entry) =>
        JsonSerializer.Deserialize(entry.Bytes.Span, StoredJson.Default.DocumentDetails) ?? throw Damaged(entry);

    private static InvalidOperationException Damaged(StoredEntry entry) => new($"The record of '{entry.Document}' holds no document.");
}
