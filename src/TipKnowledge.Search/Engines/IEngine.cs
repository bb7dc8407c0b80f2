namespace TipKnowledge.Search.Engines;

/// <summary>
/// The seam to a search engine: an index of documents that one writes and many read. What crosses it is neutral: trees of
/// <see cref="Queries.Query"/> in, stored bytes and numbers out; nothing behind it knows of papers or laws. Words are analysed by the analyzers
/// of the schema, so that every engine ranks alike. Whatever stands behind it must pass the tests of <c>EngineContract</c>. Thread-safe.
/// </summary>
public interface IEngine
{
    /// <summary>Starts writing. Readers see nothing of it before <see cref="IEngineWriter.Commit"/>.</summary>
    /// <exception cref="IndexLockedException">Another writer is at work, in this process or in another one.</exception>
    /// <exception cref="IndexVersionException">There is an index of another version or schema, which has to be cleared first.</exception>
    /// <exception cref="CorruptIndexException">There is an index of which no commit can be read.</exception>
    /// <exception cref="IOException">The index cannot be written.</exception>
    IEngineWriter Write();

    /// <summary>
    /// The state of the last commit, which stays as it is while it is held; <see langword="null"/> where there was none. Where what only the
    /// newest commit has is damaged, the commit before it, with a notice that says so.
    /// </summary>
    /// <exception cref="IndexVersionException">The index is of another version or schema.</exception>
    /// <exception cref="CorruptIndexException">No commit can be read.</exception>
    /// <exception cref="IOException">The system does not let it be read.</exception>
    IEngineReader? Read();

    /// <summary>The state of the last commit where it is another than the one at hand; else <see langword="null"/>. It shares with the one at hand what has not changed.</summary>
    /// <inheritdoc cref="Read"/>
    IEngineReader? ReadNewer(IEngineReader current);

    /// <summary>Removes the index, of whatever version; what others put in its place stays.</summary>
    /// <exception cref="IndexLockedException">A writer is at work.</exception>
    void Clear();

    /// <summary>Reads everything and checks it.</summary>
    IndexVerification Check(CancellationToken cancellation = default);
}
