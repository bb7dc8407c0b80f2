namespace TipKnowledge.Passages;

/// <summary>A value of a field, and how many passages (or documents) have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many.</param>
public readonly record struct KeyCount(string Value, int Count);
