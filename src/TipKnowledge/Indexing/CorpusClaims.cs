using System.Collections.Concurrent;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Indexing;

/// <summary>
/// What all documents of a corpus claim while some of them are being replaced, so that they can be held against each other. Thread-safe.
/// </summary>
internal sealed class CorpusClaims
{
    private readonly ConcurrentDictionary<DocumentId, DocumentClaims> _replaced = new();
    private readonly ConcurrentDictionary<DocumentId, byte> _removed = new();

    /// <summary>Takes the claims of a document that is new or changed.</summary>
    public void Put(IndexedDocument document) => _replaced[document.Document.Id] =
        Of(document.Document, document.Details.Claims);

    /// <summary>Forgets a document that is gone.</summary>
    public void Remove(DocumentId document) => _removed[document] = 0;

    /// <summary>The claims of all documents, by id: of those that were put, and of the others as they were before.</summary>
    /// <param name="before">The index before; <see langword="null"/> where there was none.</param>
    /// <param name="documents">Its documents.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<DocumentClaims> All(PassageSnapshot? before, IEnumerable<StoredDocument> documents, CancellationToken cancellation)
    {
        var stored = documents.ToDictionary(d => d.Id);
        var kept =
            from document in before?.Documents.AllDetails(cancellation) ?? []
            where !_replaced.ContainsKey(document.Id) && !_removed.ContainsKey(document.Id)
            select Of(stored[document.Id], document.Details.Claims);
        return [.. kept.Concat(_replaced.Values).OrderBy(claims => claims.Document.Value, StringComparer.Ordinal)];
    }

    private static DocumentClaims Of(StoredDocument document, ImmutableArray<Claim> claims) =>
        new(document.Id, document.Metadata.Year, claims) { Law = document.Law };
}
