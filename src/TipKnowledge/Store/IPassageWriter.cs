using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Store;

/// <summary>Writes papers. Disposed without a commit, it leaves the index as it was. Not thread-safe.</summary>
public interface IPassageWriter : IDisposable
{
    /// <summary>Puts a paper with all its passages, in place of an earlier state of the same paper.</summary>
    void Put(IndexedPaper paper);

    /// <summary>Removes a paper and all its passages.</summary>
    void Remove(PaperId paper);

    /// <summary>Makes all that was put and removed durable and seen, at once or not at all.</summary>
    void Commit();
}
