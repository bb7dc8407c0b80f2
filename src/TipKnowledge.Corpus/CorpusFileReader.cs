using System.Security.Cryptography;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus;

/// <summary>From a file of the corpus to a document: reading and parsing, the first steps of the way of a file. Thread-safe.</summary>
/// <param name="bibliography">What is known about the files.</param>
public sealed class CorpusFileReader(Bibliography bibliography)
{
    private static readonly IDocumentReader[] Readers = [new TextFileReader()];

    /// <summary>Reads and parses a file. A file that cannot be read is a result, not an exception.</summary>
    public FileReading Read(CorpusFile file)
    {
        var extension = Path.GetExtension(file.RelativePath).ToLowerInvariant();
        if (Array.Find(Readers, r => r.Extension == extension) is not { } reader)
            return Failed(file, $"Files ending in '{extension}' are not read.", $"Convert it to one of: {string.Join(", ", Readers.Select(r => r.Extension))}; or move it out of the corpus.");
        if (file.Bytes > TextFileReader.LargestFile)
            return Failed(file, $"The file has {file.Bytes / 1048576} MB; at most {TextFileReader.LargestFile / 1048576} MB are read.", "Split it into several files.");
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(file, $"The file cannot be opened: {problem.Message}", "See that it exists and may be read, then index again.");
        }
        var reading = reader.Read(file.RelativePath, content);
        if (!reading.IsRead) return FileReading.Failed(reading.Problem);
        var document = DocumentParser.Parse(reading.Document, IdOf(file), file.RelativePath, bibliography.Of(file));
        return FileReading.Of(document, reading.Document, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>The id of a file's document: its citation key, else its file name, as a slug.</summary>
    public DocumentId IdOf(CorpusFile file) =>
        DocumentId.FromName(bibliography.KeyOf(file) ?? Path.GetFileNameWithoutExtension(file.RelativePath));

    private static FileReading Failed(CorpusFile file, string reason, string remedy) =>
        FileReading.Failed(new ReadingProblem(file.RelativePath, "", reason, remedy));
}
