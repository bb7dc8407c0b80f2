using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Engines;

/// <summary>
/// Writes documents. The order of calls: <see cref="Put"/> and <see cref="Remove"/> as often as wanted, from any number of threads as long as
/// each document is written by one of them; then <see cref="Commit"/>, with no other call under way; then again. Disposed without a commit, it
/// leaves the index as it was.
/// </summary>
public interface IEngineWriter : IDisposable
{
    /// <summary>Puts a document with all its entries, in place of an earlier state of the same document; all of it or nothing.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="entries">Its entries, by ordinal.</param>
    /// <exception cref="ArgumentException">An entry has a value for a field that the schema does not have, or of another kind, or a whole value is too long.</exception>
    /// <exception cref="CorruptIndexException">What is there is damaged. The writer is then of no further use, as below.</exception>
    /// <exception cref="IOException">It cannot be written. The writer is then of no further use, and says so at every call; the last commit stays.</exception>
    void Put(string document, IEnumerable<IndexEntry> entries);

    /// <summary>Removes a document and all its entries; one that is not there is no error.</summary>
    /// <exception cref="IOException">As of <see cref="Put"/>.</exception>
    void Remove(string document);

    /// <summary>
    /// Commits, and brings all that is there into the form that is quickest to ask, in time in proportion to all of it: worth it after a run
    /// that wrote most of it. As <see cref="Commit"/>, it wants no other call under way.
    /// </summary>
    /// <exception cref="IOException">As of <see cref="Put"/>.</exception>
    void Compact();

    /// <summary>Makes all that was put and removed durable and seen, at once or not at all.</summary>
    /// <exception cref="IOException">As of <see cref="Put"/>.</exception>
    void Commit();
}
