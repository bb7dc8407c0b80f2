using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A mention, as exported.</summary>
/// <param name="Doc">The document's id.</param>
/// <param name="Start">Where it starts in the source file, in Unicode code points.</param>
/// <param name="End">Where it ends there, exclusive.</param>
/// <param name="Text">The source's characters from <paramref name="Start"/> to <paramref name="End"/>, line breaks included.</param>
/// <param name="Type">What it names.</param>
/// <param name="Id">Which one.</param>
/// <param name="Pin">The article cited, or <see langword="null"/>.</param>
public sealed record MentionRow(string Doc, int Start, int End, string Text, EntityType Type, EntityId Id, string? Pin);
