using Lucene.Net.Index;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Keeps the last commit and the one before it, which is read where the last one is damaged.</summary>
internal sealed class LastTwoCommits : IndexDeletionPolicy
{
    /// <summary>How many commits are kept.</summary>
    public const int Kept = 2;

    /// <inheritdoc/>
    public override void OnInit<T>(IList<T> commits) => OnCommit(commits);

    /// <inheritdoc/>
    public override void OnCommit<T>(IList<T> commits)
    {
        for (var i = 0; i < commits.Count - Kept; i++) commits[i].Delete();
    }
}
