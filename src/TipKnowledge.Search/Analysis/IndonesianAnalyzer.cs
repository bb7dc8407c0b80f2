namespace TipKnowledge.Search.Analysis;

/// <summary>Indonesian words, without stop words, stemmed by <see cref="IndonesianStemmer"/>.</summary>
public sealed class IndonesianAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Name => "indonesian-2";

    /// <inheritdoc/>
    public override TokenStream CreateStream() => new WordStream(StopWords.Indonesian, IndonesianStemmer.Stem);
}
