using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Benchmarks.Peers;

/// <summary>The words between spaces, as they are; what is longer than 255 UTF-16 code units is cut into several, as Lucene's tokenizer does.</summary>
internal sealed class WhitespaceAnalyzer : Analyzer
{
    private const int LongestWord = 255;

    public override string Name => "whitespace-1";

    public override TokenStream CreateStream() => new Words();

    private sealed class Words : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private int _start;
        private int _end;
        private int _position = -1;

        public override ReadOnlySpan<char> Term => _text.Span[_start.._end];

        public override int Start => _start;

        public override int End => _end;

        public override int Position => _position;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            _text = text;
            _start = _end = 0;
            _position = -1;
        }

        public override bool MoveNext()
        {
            var text = _text.Span;
            _start = _end;
            while (_start < text.Length && text[_start] == ' ') _start++;
            if (_start == text.Length) return false;
            _end = _start + 1;
            while (_end < text.Length && text[_end] != ' ' && _end - _start < LongestWord) _end++;
            _position++;
            return true;
        }
    }
}
