using Lucene.Net.Analysis;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// Turns text into terms, the same way when indexing and when searching: a tokenizer of Lucene and filters behind it. Thread-safe; each thread
/// has its own stream, which it uses again for the next text.
/// </summary>
/// <param name="name">What <see cref="Name"/> is.</param>
/// <param name="tokenizer">Cuts what is read into words.</param>
/// <param name="filters">Makes terms of the words; <see langword="null"/> where words are terms.</param>
/// <param name="characters">What is read instead of a text, character for character; <see langword="null"/> for the text itself.</param>
public sealed class NamedAnalyzer(
    string name,
    Func<TextReader, Tokenizer> tokenizer,
    Func<TokenStream, TokenStream>? filters = null,
    Func<TextReader, TextReader>? characters = null) : Analyzer
{
    /// <summary>Positions between the values of a field in one document: more than any phrase's slop reaches.</summary>
    private const int ValueGap = 100;

    /// <summary>
    /// A name that is stored with an index, so that one made by another analysis is not read as if by this; a change of the analysis changes the
    /// name.
    /// </summary>
    public string Name => name;

    /// <inheritdoc/>
    public override int GetPositionIncrementGap(string fieldName) => ValueGap;

    /// <inheritdoc/>
    protected override TextReader InitReader(string fieldName, TextReader reader) => characters?.Invoke(reader) ?? reader;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = tokenizer(reader);
        return new TokenStreamComponents(words, filters?.Invoke(words) ?? words);
    }
}
