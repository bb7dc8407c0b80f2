namespace TipKnowledge.Store;

/// <summary>
/// The seam to the store of passages: an index that is written by one and read by many. The embedded engine stands behind it;
/// whatever else does must pass the same contract tests.
/// </summary>
public interface IPassageIndex
{
    /// <summary>Starts writing. Nothing is seen by readers before <see cref="IPassageWriter.Commit"/>.</summary>
    /// <exception cref="Search.IndexLockedException">Another writer is at work.</exception>
    IPassageWriter Write();

    /// <summary>The state of the last commit, which stays as it is while it is held; <see langword="null"/> where there was none.</summary>
    /// <exception cref="Search.IndexVersionException">The index was made by another version or another analysis, and must be built again.</exception>
    /// <exception cref="Search.CorruptIndexException">No commit can be read.</exception>
    IPassageSnapshot? Read();

    /// <summary>The state of the last commit where it is newer than the one at hand; else the one at hand.</summary>
    IPassageSnapshot Refresh(IPassageSnapshot snapshot);

    /// <summary>Removes everything, such as an index of an older version.</summary>
    void Clear();

    /// <summary>Reads everything and checks it.</summary>
    IndexVerification Check();
}
