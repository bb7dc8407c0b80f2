using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using TipKnowledge.Search.Analysis.Compounds;

namespace TipKnowledge.Search.Analysis;

/// <summary>
/// The terms of one text, one after another. To be disposed before the same thread reads another text by the same analyzer: a thread has one
/// stream of each analyzer.
/// </summary>
public ref struct TermReader : IDisposable
{
    private readonly TokenStream _stream;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly ITypeAttribute _type;

    /// <param name="analyzer">What makes the terms.</param>
    /// <param name="text">The text.</param>
    public TermReader(NamedAnalyzer analyzer, string text)
    {
        _stream = analyzer.GetTokenStream("", text);
        // not every tokenizer says how far it moves: one position, then
        _term = _stream.AddAttribute<ICharTermAttribute>();
        _offset = _stream.AddAttribute<IOffsetAttribute>();
        _increment = _stream.AddAttribute<IPositionIncrementAttribute>();
        _type = _stream.AddAttribute<ITypeAttribute>();
        _stream.Reset();
        Position = -1;
    }

    /// <summary>The current term. Valid until the next call of <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<char> Term => _term.Buffer.AsSpan(0, _term.Length);

    /// <summary>Where the current term starts in the text, in UTF-16 code units.</summary>
    public readonly int Start => _offset.StartOffset;

    /// <summary>Where the current term ends in the text, in UTF-16 code units, exclusive.</summary>
    public readonly int End => _offset.EndOffset;

    /// <summary>The current term's position, from 0; words that the analyzer drops leave gaps.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the current term is a compound as one word, at the place of its first part; its parts are terms, too.</summary>
    public readonly bool IsCompound => _type.Type == Compound.Type;

    /// <summary>Goes to the next term; <see langword="false"/> past the last.</summary>
    public bool MoveNext()
    {
        if (!_stream.IncrementToken()) return false;
        Position += _increment.PositionIncrement;
        return true;
    }

    /// <summary>Gives the stream back to the thread.</summary>
    public readonly void Dispose()
    {
        _stream.End();
        _stream.Dispose();
    }
}
