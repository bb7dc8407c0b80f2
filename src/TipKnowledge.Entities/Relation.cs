using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities;

/// <summary>A relation that a sentence states.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
/// <param name="Sentence">The sentence that shows it, in the passage's clean text.</param>
public sealed record Relation(RelationType Type, EntityId Source, EntityId Target, TextSpan Sentence);
