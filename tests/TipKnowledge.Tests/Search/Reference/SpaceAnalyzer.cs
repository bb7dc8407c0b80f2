using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>The words between spaces, as they are and however long: what a test writes is what is indexed.</summary>
internal static class SpaceAnalyzer
{
    public static NamedAnalyzer Instance { get; } = new("space", text => new Words(text));

    private sealed class Words : Tokenizer
    {
        private readonly ICharTermAttribute _term;
        private readonly IOffsetAttribute _offset;
        private string _text = "";
        private int _end;

        public Words(TextReader text)
            : base(text)
        {
            _term = AddAttribute<ICharTermAttribute>();
            _offset = AddAttribute<IOffsetAttribute>();
        }

        public override void Reset()
        {
            base.Reset();
            // Lucene's reader of strings gives null for the empty one
            _text = m_input.ReadToEnd() ?? "";
            _end = 0;
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            var start = _end;
            while (start < _text.Length && _text[start] == ' ') start++;
            if (start == _text.Length) return false;
            _end = _text.IndexOf(' ', start) is >= 0 and var space ? space : _text.Length;
            _term.CopyBuffer(_text.ToCharArray(start, _end - start), 0, _end - start);
            _offset.SetOffset(start, _end);
            return true;
        }
    }
}
