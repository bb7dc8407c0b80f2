using System.Diagnostics.CodeAnalysis;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus;

/// <summary>What came of a file of the corpus: a paper with its source text, or a problem.</summary>
public sealed class PaperReading
{
    private PaperReading(Paper? paper, SourceDocument? source, string hash, ReadingProblem? problem) =>
        (Paper, Source, ContentHash, Problem) = (paper, source, hash, problem);

    /// <summary>The paper; <see langword="null"/> where the file could not be read.</summary>
    public Paper? Paper { get; }

    /// <summary>The file's text; <see langword="null"/> where the file could not be read.</summary>
    public SourceDocument? Source { get; }

    /// <summary>The SHA-256 of the bytes that were read, in lower-case hexadecimal.</summary>
    public string ContentHash { get; }

    /// <summary>Why the file could not be read; <see langword="null"/> where it could.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>Whether there is a paper.</summary>
    [MemberNotNullWhen(true, nameof(Paper), nameof(Source))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Paper is not null;

    internal static PaperReading Of(Paper paper, SourceDocument source, string hash) => new(paper, source, hash, null);

    internal static PaperReading Failed(ReadingProblem problem) => new(null, null, "", problem);
}
