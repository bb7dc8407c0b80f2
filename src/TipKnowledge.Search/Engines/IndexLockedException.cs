namespace TipKnowledge.Search.Engines;

/// <summary>Another writer is at work on the index.</summary>
public sealed class IndexLockedException : IOException
{
    /// <param name="folder">Where the index is.</param>
    /// <param name="cause">What the system said.</param>
    public IndexLockedException(string folder, Exception? cause = null)
        : base($"Another process is writing the index in '{folder}'. Wait until it has finished.", cause)
    {
    }
}
