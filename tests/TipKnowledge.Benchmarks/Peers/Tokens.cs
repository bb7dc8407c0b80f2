namespace TipKnowledge.Benchmarks.Peers;

/// <summary>What makes the terms of a comparison.</summary>
internal enum Tokens
{
    /// <summary>Each engine's own Indonesian or English analysis: what users get, and what speed is measured with.</summary>
    Language,

    /// <summary>The words between spaces, as they are: both engines then have the same terms, so that rankings can be compared.</summary>
    Whitespace,
}
