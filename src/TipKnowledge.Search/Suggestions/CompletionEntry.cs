namespace TipKnowledge.Search.Suggestions;

/// <summary>Something that typing can be completed to.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Weight">How likely it is meant; of two, the one with more weight comes first. Not negative.</param>
/// <param name="Value">What it is. Writings of one thing have equal values, and it is suggested once.</param>
public readonly record struct CompletionEntry<T>(string Text, double Weight, T Value);
