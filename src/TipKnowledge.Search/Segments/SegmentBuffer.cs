using System.Text;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Scoring;

namespace TipKnowledge.Search.Segments;

/// <summary>A segment in the making, in memory.</summary>
internal sealed class SegmentBuffer
{
    /// <summary>Positions between the values of a field in one document: more than any phrase's slop reaches.</summary>
    private const int ValueGap = 100;

    /// <summary>Bytes of UTF-8 that one UTF-16 code unit makes at most.</summary>
    private const int MostBytesPerChar = 3;

    private readonly IndexSchema _schema;
    private readonly SlicePool _pool = new();
    private readonly TermTable[] _terms;
    private readonly int[] _lengths;
    private byte[] _term = new byte[MostBytesPerChar * 256];
    private readonly ByteBuffer _stored = new();
    private int _nextPosition;

    public SegmentBuffer(IndexSchema schema)
    {
        _schema = schema;
        Stored = new StoredWriter(_stored.Write);
        _terms = [.. schema.Fields.Select(f => new TermTable(f.Kind == FieldKind.Text, _pool))];
        _lengths = new int[schema.Fields.Length];
        Norms = [.. schema.Fields.Select(_ => new ByteBuffer())];
        Numbers = [.. schema.Fields.Select(_ => new List<long>())];
        TotalLengths = new long[schema.Fields.Length];
        FieldDocs = new int[schema.Fields.Length];
    }

    public int DocCount { get; private set; }

    /// <summary>The lengths of a text field, one byte a document.</summary>
    public ByteBuffer[] Norms { get; }

    public List<long>[] Numbers { get; }

    public long[] TotalLengths { get; }

    public int[] FieldDocs { get; }

    /// <summary>What is stored with the documents, compressed as they come.</summary>
    public StoredWriter Stored { get; }

    /// <summary>The blocks that <see cref="Stored"/> has ended.</summary>
    public ReadOnlySpan<byte> StoredBlocks => _stored.Bytes;

    public TermTable Terms(int field) => _terms[field];

    /// <summary>Adds a document that fits the schema.</summary>
    public void Add(IndexDocument document)
    {
        var doc = DocCount++;
        Stored.Add(document.StoredBytes.Span);
        foreach (var numbers in Numbers) numbers.Add(SegmentReader.NoNumber);
        foreach (var (name, value) in document.Values)
        {
            var field = _schema.IndexOf(name);
            if (_schema.Fields[field].Analyzer is { } analyzer) AddText(field, analyzer, value, doc);
            else _terms[field].Add(Encode(value), doc, 0);
        }
        foreach (var (name, value) in document.Numbers) Numbers[_schema.IndexOf(name)][doc] = value;
        for (var field = 0; field < _lengths.Length; field++) EndField(field);
        Array.Clear(_lengths);
    }

    private void AddText(int field, NamedAnalyzer analyzer, string text, int doc)
    {
        var start = _lengths[field] == 0 ? 0 : _nextPosition + ValueGap;
        using var stream = new TermReader(analyzer, text);
        var terms = _terms[field];
        while (stream.MoveNext())
        {
            terms.Add(Encode(stream.Term), doc, start + stream.Position);
            _lengths[field]++;
            _nextPosition = start + stream.Position + 1;
        }
    }

    private void EndField(int field)
    {
        if (_schema.Fields[field].Kind != FieldKind.Text) return;
        var length = _lengths[field];
        Norms[field].WriteByte(FieldLength.Encode(length));
        if (length == 0) return;
        TotalLengths[field] += length;
        FieldDocs[field]++;
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<char> term)
    {
        if (term.Length * MostBytesPerChar > _term.Length) _term = new byte[term.Length * MostBytesPerChar];
        return _term.AsSpan(0, Encoding.UTF8.GetBytes(term, _term));
    }
}
