using System.Diagnostics.CodeAnalysis;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus;

/// <summary>What came of a file of the corpus: a document with its source text, or a problem.</summary>
public sealed class FileReading
{
    private FileReading(Document? document, SourceDocument? source, string hash, ReadingProblem? problem) =>
        (Document, Source, ContentHash, Problem) = (document, source, hash, problem);

    /// <summary>The document; <see langword="null"/> where the file could not be read.</summary>
    public Document? Document { get; }

    /// <summary>The file's text; <see langword="null"/> where the file could not be read.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The SHA-256 of the bytes that were read, in lower-case hexadecimal.</summary>
    public string ContentHash { get; }

    /// <summary>Why the file could not be read; <see langword="null"/> where it could.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Source))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Document is not null;

    internal static FileReading Of(Document document, SourceDocument source, string hash) => new(document, source, hash, null);

    internal static FileReading Failed(ReadingProblem problem) => new(null, null, "", problem);
}
