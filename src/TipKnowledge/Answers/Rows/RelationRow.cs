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
public sealed record RelationRow(string Doc, RelationType Type, EntityId Source, EntityId Target, int Start, int End, string Evidence);
