using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A stated relation, as exported.</summary>
/// <param name="Doc">The document's id.</param>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Start">Where the sentence starts in the source file, in Unicode code points.</param>
/// <param name="End">Where it ends there, exclusive.</param>
/// <param name="Evidence">The sentence, as clean text.</param>
public sealed record RelationRow(string Doc, RelationType Type, EntityId Source, EntityId Target, int Start, int End, string Evidence)
{
    /// <summary>The words of the sentence that say it; <see langword="null"/> where they stand in another passage, or the place alone says it.</summary>
    public string? Cue { get; init; }

    /// <summary>The articles meant, where not the whole is: of the target, or of the source where it gives a body a task.</summary>
    public string? Part { get; init; }

    /// <summary><see langword="true"/> where a law names the target as its legal basis, else <see langword="null"/>.</summary>
    public bool? LegalBasis { get; init; }
}
