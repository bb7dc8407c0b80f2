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
            // a shorter one has no room for a checksum, which Lucene would look for before its beginning
            if (input.Length < CodecUtil.FooterLength()) return CutOff(file);
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
        EndOfStreamException => CutOff(file),
        // behind it, Lucene names its own classes and the whole path
        _ => new CorruptIndexException(file, "bytes as they were written", SystemErrors.Reason(problem).Split(" (resource")[0]),
    };

    private static CorruptIndexException CutOff(string file) => new(file, "more bytes", "its end");

    /// <summary>A file that is not there.</summary>
    public static CorruptIndexException Missing(string file) => new(file, "to be there", "nothing");
}
