using Lucene.Net.Codecs;
using Lucene.Net.Store;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Reads files of an index whole and compares them with the checksums at their ends (CRC-32, as Lucene writes them).</summary>
internal static class FileChecks
{
    /// <summary>Requires that files are as they were written.</summary>
    /// <exception cref="CorruptIndexException">One is not.</exception>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static void Require(LuceneDirectory directory, IEnumerable<string> files)
    {
        foreach (var file in files)
            if (Problem(directory, file) is { } problem) throw problem;
    }

    /// <summary>What is wrong with a file; <see langword="null"/> where nothing is.</summary>
    public static CorruptIndexException? Problem(LuceneDirectory directory, string file)
    {
        try
        {
            using var input = directory.OpenInput(file, IOContext.READ_ONCE);
            CodecUtil.ChecksumEntireFile(input);
            return null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return Damage(file, problem);
        }
    }

    /// <summary>An error met while a file was read, as damage of that file.</summary>
    public static CorruptIndexException Damage(string file, Exception problem) => problem switch
    {
        CorruptIndexException known => known,
        FileNotFoundException or DirectoryNotFoundException => new CorruptIndexException(file, -1, "to be there", "nothing"),
        EndOfStreamException => new CorruptIndexException(file, -1, "more bytes", "its end"),
        _ => new CorruptIndexException(file, -1, "bytes as they were written", Reason(problem)),
    };

    private static string Reason(Exception problem) => problem.Message.Split('\n')[0].TrimEnd('.', '\r');
}
