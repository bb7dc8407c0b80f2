namespace TipKnowledge.Search;

/// <summary>An index was made by another version of the format, or for other fields or another analysis, and has to be built again.</summary>
public sealed class IndexVersionException : IOException
{
    /// <param name="expected">What this program reads.</param>
    /// <param name="found">What the index is.</param>
    public IndexVersionException(string expected, string found)
        : base($"The index is of another version: expected {expected}, found {found}. Build it again.")
    {
    }
}
