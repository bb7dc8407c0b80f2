using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>Something in a document that cannot be right or needs a second look: what, where, against what, and why.</summary>
public sealed record DoubtView
{
    /// <summary>The document.</summary>
    public required string Doc { get; init; }

    /// <summary>Where the words in doubt start in the source, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end there, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>What kind of doubt it is.</summary>
    public required DoubtKind Kind { get; init; }

    /// <summary>The words in doubt.</summary>
    public required string Written { get; init; }

    /// <summary>What they name; <see langword="null"/> for an abbreviation that names no entity.</summary>
    public EntitySummary? Entity { get; init; }

    /// <summary>The entity that stands against it; <see langword="null"/> where there is none.</summary>
    public EntitySummary? Against { get; init; }

    /// <summary>Why, in one sentence of each language.</summary>
    public required LocalName Why { get; init; }

    /// <summary>What a person who has looked into it, and found it to be none, puts into a file of the corpus's <c>vocabulary/</c> folder, with a
    /// reason: JSON.</summary>
    public required string Settled { get; init; }

    /// <summary>The passage, with the words in doubt marked.</summary>
    public required EvidencePassage Where { get; init; }

    /// <summary>The passage of this or another document that stands against it, with its words marked; <see langword="null"/> where the vocabulary does.</summary>
    public EvidencePassage? AgainstWhere { get; init; }
}
