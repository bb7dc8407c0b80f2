namespace TipKnowledge.Corpus.Reading;

/// <summary>Reads the files of one format: the wall behind which formats stand. Thread-safe.</summary>
public interface IDocumentReader
{
    /// <summary>The ending of the files it reads, lower case with the dot.</summary>
    string Extension { get; }

    /// <summary>Reads a file's content. Whatever the bytes are, it returns; it does not throw.</summary>
    /// <param name="file">The file's name, for problems.</param>
    /// <param name="content">All its bytes.</param>
    DocumentReading Read(string file, ReadOnlySpan<byte> content);
}
