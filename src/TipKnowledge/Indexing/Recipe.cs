using System.Security.Cryptography;
using System.Text;
using TipKnowledge.Entities;

namespace TipKnowledge.Indexing;

/// <summary>
/// Names the way in which documents are made into passages and mentions. A document that was indexed by another recipe is indexed again,
/// though its file has not changed.
/// </summary>
internal static class Recipe
{
    /// <summary>Raised whenever reading, parsing, recognition or the stored form changes what an index holds.</summary>
    private const int Revision = 12;

    /// <summary>The recipe of a document.</summary>
    /// <param name="vocabularyFiles">The corpus's own vocabulary files, which change what is recognised.</param>
    public static string Name(IEnumerable<string> vocabularyFiles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Revision};"));
        AppendBuiltInVocabulary(hash);
        foreach (var file in vocabularyFiles.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            // one that cannot be read is reported with the vocabulary, and is none of its entries
            if (Bytes(file) is { } bytes) hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12));
    }

    private static byte[]? Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void AppendBuiltInVocabulary(IncrementalHash hash)
    {
        var assembly = typeof(EntityId).Assembly;
        var buffer = new byte[81920];
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            int read;
            while ((read = stream.Read(buffer)) > 0) hash.AppendData(buffer, 0, read);
        }
    }
}
