using System.Collections.Frozen;

namespace TipKnowledge.Search.Analysis;

/// <summary>Words in lower case, without stop words, each as a stemmer leaves it. Allocates nothing per word.</summary>
internal sealed class WordStream(FrozenSet<string>? stopWords, Stemmer? stem) : TokenStream
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? _stopWords = stopWords?.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly char[] _term = new char[WordBreaker.LongestWord + 1];
    private ReadOnlyMemory<char> _text;
    private int _length;
    private int _start;
    private int _end;
    private int _position = -1;

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
            if (_stopWords is { } stop && stop.Contains(_term.AsSpan(0, _length))) continue;
            if (stem is not null) _length = stem(_term, _length);
            return true;
        }
        return false;
    }

    private int Fold(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            _term[i] = c < 0x80
                ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c
                : c is '’' or '‘' or '＇' ? '\'' : char.ToLowerInvariant(c);
        }
        return word.Length;
    }
}
