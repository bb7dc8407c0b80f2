using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using TipKnowledge.Search.Schema;
using Own = TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>The analysis of each field, as Lucene asks for it.</summary>
internal sealed class SchemaAnalyzer(IndexSchema schema) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>Positions between two texts of one field, that no phrase crosses: further than a slop is let reach.</summary>
    public const int Gap = 1 << 14;

    public override int GetPositionIncrementGap(string fieldName) => Gap;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new Words(schema.Require(fieldName, FieldKind.Text).Analyzer!.CreateStream(), reader));

    private sealed class Words : Tokenizer
    {
        private readonly Own.TokenStream _stream;
        private readonly ICharTermAttribute _term;
        private readonly IPositionIncrementAttribute _increment;
        private int _position;

        public Words(Own.TokenStream stream, TextReader reader)
            : base(reader)
        {
            _stream = stream;
            _term = AddAttribute<ICharTermAttribute>();
            _increment = AddAttribute<IPositionIncrementAttribute>();
        }

        public override void Reset()
        {
            base.Reset();
            _stream.Reset(m_input.ReadToEnd().AsMemory());
            _position = -1;
        }

        public override bool IncrementToken()
        {
            do
            {
                if (!_stream.MoveNext()) return false;
            }
            while (Encoding.UTF8.GetByteCount(_stream.Term) > IndexSchema.LongestTerm);
            ClearAttributes();
            var term = _stream.Term;
            if (_term.Buffer.Length < term.Length) _term.ResizeBuffer(term.Length);
            term.CopyTo(_term.Buffer);
            _term.Length = term.Length;
            _increment.PositionIncrement = _stream.Position - _position;
            _position = _stream.Position;
            return true;
        }
    }
}
