using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The words between spaces, as they are: what a test writes is what is indexed.</summary>
internal sealed class SpaceAnalyzer : Analyzer
{
    public override string Name => "space";

    public override TokenStream CreateStream() => new Words();

    private sealed class Words : TokenStream
    {
        private string[] _words = [];
        private string _text = "";
        private int _start;
        private int _end;
        private int _position = -1;

        public override ReadOnlySpan<char> Term => _words[_position];

        public override int Start => _start;

        public override int End => _end;

        public override int Position => _position;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            _text = text.ToString();
            _words = _text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _position = -1;
            _end = 0;
        }

        public override bool MoveNext()
        {
            if (++_position >= _words.Length) return false;
            _start = _text.IndexOf(_words[_position], _end, StringComparison.Ordinal);
            _end = _start + _words[_position].Length;
            return true;
        }
    }
}
