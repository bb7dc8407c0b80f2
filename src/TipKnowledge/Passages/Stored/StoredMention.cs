using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages.Stored;

/// <summary>A mention, as kept with its passage.</summary>
/// <param name="Span">Where, in the passage's clean text.</param>
/// <param name="Source">Where, in the source file.</param>
/// <param name="Id">What it names.</param>
/// <param name="Resolved">Whether the id is more than the words themselves.</param>
/// <param name="Pinpoint">The article cited, or <see langword="null"/>.</param>
/// <param name="Written">The source's own characters, where they differ from the clean text (a name broken over lines); else <see langword="null"/>.</param>
public sealed record StoredMention(TextSpan Span, SourceSpan Source, EntityId Id, bool Resolved, string? Pinpoint, string? Written)
{
    /// <summary>In which sentence of the passage it starts, from 0.</summary>
    public int Sentence { get; init; }
}
