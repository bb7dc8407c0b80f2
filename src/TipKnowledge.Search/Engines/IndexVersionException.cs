namespace TipKnowledge.Search.Engines;

/// <summary>An index was made by another version of the format, or for other fields or another analysis, and has to be built again.</summary>
public sealed class IndexVersionException : IOException
{
    /// <param name="place">Where the index is.</param>
    /// <param name="expected">What this program reads.</param>
    /// <param name="found">What the index is.</param>
    public IndexVersionException(string place, string expected, string found)
        : base($"The index in '{place}' is of another version: expected {expected}, found {found}. Run 'tipk index' to build it again.")
    {
    }
}
