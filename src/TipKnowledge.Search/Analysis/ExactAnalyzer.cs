namespace TipKnowledge.Search.Analysis;

/// <summary>Words of any language in lower case, all of them, as they are: for exact search.</summary>
public sealed class ExactAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Name => "exact-2";

    /// <inheritdoc/>
    public override TokenStream CreateStream() => new WordStream(null, null);
}
