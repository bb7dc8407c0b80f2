using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Reads the relations that the sentences of a passage state.</summary>
internal static class RelationFinder
{
    public static ImmutableArray<Relation> Find(Passage passage, IReadOnlyList<Mention> mentions) => [];
}
