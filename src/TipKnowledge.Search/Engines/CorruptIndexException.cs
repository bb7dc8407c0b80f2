namespace TipKnowledge.Search.Engines;

/// <summary>A file of an index is missing, cut off or damaged. Checksums tell which file, and not where in it.</summary>
/// <param name="file">The file's name.</param>
/// <param name="expected">What had to be there.</param>
/// <param name="found">What is there.</param>
public sealed class CorruptIndexException(string file, string expected, string found)
    : IOException($"Index file '{file}': expected {expected}, found {found}.");
