using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>Which documents are asked for; what is given must all hold.</summary>
public sealed record DocumentFilter
{
    /// <summary>Entities that the document names, each of them.</summary>
    public ImmutableArray<EntityId> Names { get; init; } = [];

    /// <summary>Only laws that state this of themselves; of <see cref="Target"/>, where one is given.</summary>
    public RelationType? Relation { get; init; }

    /// <summary>Of what they state it: an id, or the beginning of ids with a <c>*</c> behind it, such as <c>law:int/ilo-*</c>; several
    /// parted by commas are alternatives.</summary>
    public string? Target { get; init; }

    /// <summary>Only documents of this kind.</summary>
    public DocumentKind? Type { get; init; }

    /// <summary>Whether all documents are asked for.</summary>
    public bool IsEmpty => Names.IsEmpty && Relation is null && Type is null;
}
