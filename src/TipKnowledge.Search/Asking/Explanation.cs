using System.Collections.Immutable;

namespace TipKnowledge.Search.Asking;

/// <summary>How a score, or a part of one, came about.</summary>
/// <param name="Value">The number.</param>
/// <param name="Operation">How it follows from <paramref name="Details"/>.</param>
/// <param name="Description">What it is, in English, for those who know search engines.</param>
/// <param name="Details">What it is made of.</param>
public sealed record Explanation(float Value, ExplanationOperation Operation, string Description, ImmutableArray<Explanation> Details)
{
    /// <summary>A number that is what it is.</summary>
    public static Explanation Of(float value, string description) => new(value, ExplanationOperation.Given, description, []);
}
