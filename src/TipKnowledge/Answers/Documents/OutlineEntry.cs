namespace TipKnowledge.Answers;

/// <summary>A heading in a document's outline.</summary>
/// <param name="Ordinal">The passage, from 0.</param>
/// <param name="Level">Its depth, from 1.</param>
/// <param name="Text">The heading.</param>
/// <param name="Page">The page of the file it stands on, from 1.</param>
public sealed record OutlineEntry(int Ordinal, int Level, string Text, int Page);
