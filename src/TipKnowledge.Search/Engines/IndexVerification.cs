using System.Collections.Immutable;

namespace TipKnowledge.Search.Engines;

/// <summary>What a verification of an index found.</summary>
/// <param name="Sound">Whether nothing is wrong.</param>
/// <param name="Findings">Each fault: file, what was expected and what was found.</param>
public sealed record IndexVerification(bool Sound, ImmutableArray<string> Findings);
