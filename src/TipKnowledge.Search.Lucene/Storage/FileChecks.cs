using Lucene.Net.Codecs;
using Lucene.Net.Store;
using CorruptIndexException = TipKnowledge.Search.Engines.CorruptIndexException;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace TipKnowledge.Search.Lucene.Storage;

/// <summary>Reads files of an index whole and compares them with the checksums at their ends (CRC-32, as Lucene writes them).</summary>
internal static class FileChecks
{
    /// <summary>The first of some files that is not as it was written; <see langword="null"/> where all are.</summary>
    /// <exception cref="IOException">One could not be read, for no fault of its own.</exception>
    public static CorruptIndexException? FirstProblem(LuceneDirectory directory, IEnumerable<string> files) =>
        files.Select(file => Problem(directory, file)).FirstOrDefault(problem => problem is not null);

    /// <summary>What is wrong with a file; <see langword="null"/> where nothing is.</summary>
    /// <exception cref="IOException">It could not be read, for no fault of its own.</exception>
    public static CorruptIndexException? Problem(LuceneDirectory directory, string file)
    {
        try
        {
            using var input = directory.OpenInput(file, IOContext.READ_ONCE);
            CodecUtil.ChecksumEntireFile(input);
            return null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException && !SystemErrors.IsBehind(problem))
        {
            return Damage(file, problem);
        }
    }

    private static CorruptIndexException Damage(string file, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => Missing(file),
        EndOfStreamException => new CorruptIndexException(file, -1, "more bytes", "its end"),
        // behind it, Lucene names its own classes and the whole path
        _ => new CorruptIndexException(file, -1, "bytes as they were written", SystemErrors.Reason(problem).Split(" (resource")[0]),
    };

    /// <summary>A file that is not there.</summary>
    public static CorruptIndexException Missing(string file) => new(file, -1, "to be there", "nothing");
}
