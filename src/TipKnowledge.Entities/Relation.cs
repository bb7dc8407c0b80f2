using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities;

/// <summary>A relation that a sentence states.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Sentence">The sentence that shows it, in the passage's clean text.</param>
public sealed record Relation(RelationType Type, EntityId Source, EntityId Target, TextSpan Sentence)
{
    /// <summary>The words that say it, within <see cref="Sentence"/>; <see langword="null"/> where they stand in another passage, as the
    /// verb of a list does, or where the place alone says it.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The articles meant, as written with single spaces (<c>Pasal 17</c>): of the target where only a part of it is cited,
    /// amended, revoked or implemented, of the source where it gives a body a task; <see langword="null"/> where the whole is
    /// meant.</summary>
    public string? Part { get; init; }

    /// <summary>Whether a law names the target as its legal basis.</summary>
    public bool IsLegalBasis { get; init; }
}
