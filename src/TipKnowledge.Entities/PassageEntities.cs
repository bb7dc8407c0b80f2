using System.Collections.Immutable;

namespace TipKnowledge.Entities;

/// <summary>What was found in one passage.</summary>
/// <param name="Mentions">The mentions, by place; those of one type do not overlap.</param>
/// <param name="Relations">The relations that its sentences state, by place.</param>
public sealed record PassageEntities(ImmutableArray<Mention> Mentions, ImmutableArray<Relation> Relations)
{
    /// <summary>A passage in which nothing was found.</summary>
    public static PassageEntities None { get; } = new([], []);
}
