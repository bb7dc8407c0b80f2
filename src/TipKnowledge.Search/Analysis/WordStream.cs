using System.Collections.Frozen;

namespace TipKnowledge.Search.Analysis;

/// <summary>Words in lower case, without stop words, each as a stemmer leaves it. Allocates nothing per word.</summary>
internal sealed class WordStream : TokenStream
{
    /// <summary>Words after which stems are remembered: a query is shorter, and its stream not worth the memory.</summary>
    private const int WordsUntilCache = 1000;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? _stopWords;
    private readonly Stemmer? _stem;
    private readonly char[] _term = new char[WordBreaker.LongestWord + 1];
    private StemCache? _cache;
    private int _words;
    private ReadOnlyMemory<char> _text;
    private int _length;
    private int _start;
    private int _end;
    private int _position = -1;

    /// <param name="stopWords">Words to leave out; <see langword="null"/> for none.</param>
    /// <param name="stem">The stemmer; <see langword="null"/> where words stay as they are.</param>
    public WordStream(FrozenSet<string>? stopWords, Stemmer? stem)
    {
        _stopWords = stopWords?.GetAlternateLookup<ReadOnlySpan<char>>();
        _stem = stem;
    }

    public override ReadOnlySpan<char> Term => _term.AsSpan(0, _length);

    public override int Start => _start;

    public override int End => _end;

    public override int Position => _position;

    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        _end = 0;
        _position = -1;
    }

    public override bool MoveNext()
    {
        var text = _text.Span;
        while (WordBreaker.Next(text, _end, out _start, out _end))
        {
            _position++;
            _length = Fold(text[_start.._end]);
            if (_stem is null && _stopWords is null) return true;
            if (++_words == WordsUntilCache) _cache = new StemCache(Stem);
            _length = _cache?.Stem(_term, _length) ?? Stem(_term, _length);
            if (_length > 0) return true;
        }
        return false;
    }

    // 0 for a stop word
    private int Stem(char[] word, int length) =>
        _stopWords is { } stop && stop.Contains(word.AsSpan(0, length)) ? 0 : _stem?.Invoke(word, length) ?? length;

    private int Fold(ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (c < 0x80) _term[length++] = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
            else if (WordClasses.Of(c) != WordClass.Format) _term[length++] = c is '’' or '‘' or '＇' ? '\'' : char.ToLowerInvariant(c);
        }
        return length;
    }
}
