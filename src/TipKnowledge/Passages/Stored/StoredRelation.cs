using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages.Stored;

/// <summary>A stated relation, as kept with its passage.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="From">Of which entity.</param>
/// <param name="To">To which entity.</param>
/// <param name="Sentence">The sentence, in the passage's clean text.</param>
/// <param name="Source">The sentence, in the source file.</param>
public sealed record StoredRelation(RelationType Type, EntityId From, EntityId To, TextSpan Sentence, SourceSpan Source)
{
    /// <summary>The words that say it, in the passage's clean text; <see langword="null"/> where they stand elsewhere.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The articles meant; <see langword="null"/> for the whole.</summary>
    public string? Part { get; init; }

    /// <summary><see langword="true"/> where a law names the other as its legal basis, else <see langword="null"/>.</summary>
    public bool? IsLegalBasis { get; init; }
}
