using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Passages;

/// <summary>
/// Writes papers. Disposed without a commit, it leaves the index as it was. Different papers can be put from several threads; a commit wants no
/// other call under way.
/// </summary>
internal sealed class PassageWriter(IEngineWriter writer) : IDisposable
{
    /// <summary>Puts a paper with all its passages, in place of an earlier state of the same paper.</summary>
    public void Put(IndexedPaper paper) =>
        writer.Put(paper.Paper.Id.Value, paper.Passages.Select(passage => PassageDocuments.Of(passage, paper.Paper)).Append(PassageDocuments.Of(paper)));

    /// <summary>Removes a paper and all its passages.</summary>
    public void Remove(PaperId paper) => writer.Remove(paper.Value);

    /// <summary>Makes all that was put and removed durable and seen, at once or not at all.</summary>
    public void Commit() => writer.Commit();

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
