using System.Security.Cryptography;

namespace TipKnowledge.Corpus.Reading;

/// <summary>A file of a corpus folder.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="RelativePath">Where it is in the corpus folder, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Modified">When it was last changed.</param>
public sealed record CorpusFile(string FullPath, string RelativePath, long Bytes, DateTimeOffset Modified)
{
    /// <summary>The SHA-256 of its content, in lower-case hexadecimal.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string ContentHash()
    {
        using var stream = File.OpenRead(FullPath);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
