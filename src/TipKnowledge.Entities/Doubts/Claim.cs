using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>What a place in a document says of a law or an abbreviation; small enough to be kept with the document, so that documents are compared without
/// reading them again.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Passage">The ordinal of the passage.</param>
/// <param name="Span">The words that say it, in the passage's clean text.</param>
/// <param name="Id">Of which entity; <see langword="null"/> for an abbreviation that names none.</param>
/// <param name="Subject">Of what about it: the abbreviation, or a penalty's article (<c>pasal 2 ayat (1)</c>) and measure (<c>prison min</c>),
/// parted by a bar; empty for the others.</param>
/// <param name="Value">What is said of it: the title, the expansion, the figure, the id of the law that it is said to amend; <see cref="Ended"/> of a
/// citation where the document says that the law does not hold any more.</param>
public sealed record Claim(ClaimKind Kind, int Passage, TextSpan Span, EntityId? Id, string Subject, string Value)
{
    /// <summary>The value of a citation of a law that, by the document itself, does not hold any more.</summary>
    public const string Ended = "ended";

    /// <summary>Whether a scan has put letters among the figures of the citation, so that its number may not be what was printed.</summary>
    public bool IsMisread { get; init; }

    /// <summary>The same words in the source file.</summary>
    public SourceSpan Source { get; init; }
}
