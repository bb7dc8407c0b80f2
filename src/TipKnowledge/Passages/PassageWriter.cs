using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Passages;

/// <summary>
/// Writes documents. Disposed without a commit, it leaves the index as it was. Different documents can be put from several threads; a commit wants no
/// other call under way.
/// </summary>
internal sealed class PassageWriter(IEngineWriter writer) : IDisposable
{
    /// <summary>Puts a document with all its passages, in place of an earlier state of the same document.</summary>
    public void Put(IndexedDocument document) =>
        writer.Put(document.Document.Id.Value,
        [
            .. document.Passages.Select(passage => PassageEntries.Of(passage, document.Document)),
            PassageEntries.Of(document),
            PassageEntries.Of(document.Document.Id, document.Details),
        ]);

    /// <summary>Puts the doubts of the corpus, in their order, in place of earlier ones.</summary>
    public void Put(IReadOnlyList<Doubt> doubts) => writer.Put(DoubtEntries.Document, doubts.Select(DoubtEntries.Of).Prepend(DoubtEntries.Header));

    /// <summary>Removes the doubts, as long as the documents they stand in are being replaced.</summary>
    public void RemoveDoubts() => writer.Remove(DoubtEntries.Document);

    /// <summary>Removes a document and all its passages.</summary>
    public void Remove(DocumentId document) => writer.Remove(document.Value);

    /// <summary>Commits, and brings the index into the form that is quickest to ask: worth it where most of it was put just now.</summary>
    public void Compact() => writer.Compact();

    /// <summary>Makes all that was put and removed durable and seen, at once or not at all.</summary>
    public void Commit() => writer.Commit();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
