namespace TipKnowledge.Search.Analysis;

/// <summary>English words, without stop words, stemmed by <see cref="EnglishStemmer"/>.</summary>
public sealed class EnglishAnalyzer : Analyzer
{
    /// <inheritdoc/>
    public override string Name => "english-2";

    /// <inheritdoc/>
    public override TokenStream CreateStream() => new WordStream(StopWords.English, EnglishStemmer.Stem);
}
