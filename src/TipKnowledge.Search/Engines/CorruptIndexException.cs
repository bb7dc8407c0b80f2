namespace TipKnowledge.Search.Engines;

/// <summary>A file of an index is missing, cut off or damaged.</summary>
public sealed class CorruptIndexException : IOException
{
    /// <param name="file">The file's name.</param>
    /// <param name="offset">Where in it the damage shows, in bytes; -1 where it is the file as a whole.</param>
    /// <param name="expected">What had to be there.</param>
    /// <param name="found">What is there.</param>
    public CorruptIndexException(string file, long offset, string expected, string found)
        : base($"Index file '{file}'{(offset < 0 ? "" : $", byte {offset}")}: expected {expected}, found {found}.")
    {
        FileName = file;
        Offset = offset;
    }

    /// <summary>The file's name.</summary>
    public string FileName { get; }

    /// <summary>Where in it the damage shows, in bytes; -1 where it is the file as a whole.</summary>
    public long Offset { get; }
}
