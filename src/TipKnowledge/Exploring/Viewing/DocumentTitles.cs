using System.Collections.Concurrent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>The titles of a snapshot's documents, read once each.</summary>
internal sealed class DocumentTitles(PassageSnapshot snapshot)
{
    private readonly ConcurrentDictionary<DocumentId, string> _titles = new();

    /// <summary>A document's title; its id where there is no such document.</summary>
    public string Of(DocumentId document) =>
        _titles.GetOrAdd(document, static (id, store) => store.Documents.Find(id)?.Metadata.Title ?? id.Value, snapshot);
}
