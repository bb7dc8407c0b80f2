using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages.Stored;

/// <summary>A stated relation, as kept with its passage.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="From">Of which entity.</param>
/// <param name="To">To which entity.</param>
/// <param name="Sentence">The sentence, in the passage's clean text.</param>
/// <param name="Source">The sentence, in the source file.</param>
public sealed record StoredRelation(RelationType Type, EntityId From, EntityId To, TextSpan Sentence, SourceSpan Source);
