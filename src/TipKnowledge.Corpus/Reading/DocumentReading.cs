using System.Diagnostics.CodeAnalysis;

namespace TipKnowledge.Corpus.Reading;

/// <summary>What came of reading a file: a document or a problem.</summary>
public sealed class DocumentReading
{
    private DocumentReading(SourceDocument? document, ReadingProblem? problem) => (Document, Problem) = (document, problem);

    /// <summary>The document; <see langword="null"/> where the file could not be read.</summary>
    public SourceDocument? Document { get; }

    /// <summary>Why the file could not be read; <see langword="null"/> where it could.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Document is not null;

    /// <summary>A file that was read.</summary>
    public static DocumentReading Of(SourceDocument document) => new(document, null);

    /// <summary>A file that was not.</summary>
    public static DocumentReading Failed(ReadingProblem problem) => new(null, problem);
}
