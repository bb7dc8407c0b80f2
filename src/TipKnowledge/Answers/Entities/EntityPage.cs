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
    public required ListPage<WritingCount> Writings { get; init; }

    /// <summary>The text of a law, where the corpus holds it; else <see langword="null"/>.</summary>
    public DocumentSummary? Text { get; init; }

    /// <summary>The articles cited, most often first; only a law has any.</summary>
    public required ListPage<WritingCount> Pinpoints { get; init; }

    /// <summary>The documents that name it, those of most passages first, each with its first passages.</summary>
    public required ListPage<EntityDocument> Documents { get; init; }

    /// <summary>Entities named in the same passages, most strongly associated first; at most 30 of each type.</summary>
    public required ImmutableArray<RelatedEntity> Related { get; init; }

    /// <summary>Relations that sentences state, each with its first sentences.</summary>
    public required ListPage<RelationEdge> Relations { get; init; }

    /// <summary>What the register of laws knows of a law, by what is done and by year; at most 200 facts. None is stated by a sentence of the corpus.</summary>
    public ImmutableArray<KnownFact> Known { get; init; } = [];

    /// <summary>What is in doubt about it, on either side, by document and place.</summary>
    public required ListPage<DoubtView> Doubts { get; init; }
}
