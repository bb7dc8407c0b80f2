using System.Collections.Immutable;

namespace TipKnowledge.Answers;

/// <summary>What the corpus says of an entity.</summary>
public sealed record EntityPage
{
    /// <summary>The entity.</summary>
    public required EntitySummary Entity { get; init; }

    /// <summary>Other names that the vocabulary knows.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The writings that the corpus uses, most often first.</summary>
    public required ImmutableArray<WritingCount> Writings { get; init; }

    /// <summary>The articles cited, most often first; only a law has any.</summary>
    public required ImmutableArray<WritingCount> Pinpoints { get; init; }

    /// <summary>Each document that names it, with every passage.</summary>
    public required ImmutableArray<EntityDocument> Documents { get; init; }

    /// <summary>Entities named in the same passages, most strongly associated first.</summary>
    public required ImmutableArray<RelatedEntity> Related { get; init; }

    /// <summary>Relations that sentences state, with their sentences.</summary>
    public required ImmutableArray<RelationEdge> Relations { get; init; }

    /// <summary>What is in doubt about it, on either side, by document and place.</summary>
    public ImmutableArray<DoubtView> Doubts { get; init; } = [];
}
