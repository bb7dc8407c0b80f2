using System.Collections.Concurrent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages;

namespace TipKnowledge.Exploring.Viewing;

/// <summary>The titles of a snapshot's documents, read once each.</summary>
internal sealed class DocumentTitles(PassageSnapshot snapshot)
{
    private readonly ConcurrentDictionary<DocumentId, string> _titles = new();

    /// <summary>A document's title; its id where there is no such document.</summary>
    public string Of(DocumentId document)
    {
        if (_titles.TryGetValue(document, out var known)) return known;
        // what is not in the index is not kept: anybody may ask for anything
        return snapshot.Documents.Find(document) is { } stored ? _titles.GetOrAdd(document, stored.Metadata.Title) : document.Value;
    }
}
