namespace TipKnowledge.Search.Engines;

/// <summary>Another writer is at work on the index, of another process or of this one.</summary>
public sealed class IndexLockedException : IOException
{
    /// <param name="place">Where the index is.</param>
    /// <param name="cause">What the system said.</param>
    public IndexLockedException(string place, Exception? cause = null)
        : base($"Another process is writing the index in '{place}'. Wait until it has finished.", cause)
    {
    }
}
