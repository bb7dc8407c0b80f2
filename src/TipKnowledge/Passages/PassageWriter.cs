using TipKnowledge.Corpus.Passages;
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
        writer.Put(document.Document.Id.Value, document.Passages.Select(passage => PassageEntries.Of(passage, document.Document)).Append(PassageEntries.Of(document)));

    /// <summary>Removes a document and all its passages.</summary>
    public void Remove(DocumentId document) => writer.Remove(document.Value);

    /// <summary>Makes all that was put and removed durable and seen, at once or not at all.</summary>
    public void Commit() => writer.Commit();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
