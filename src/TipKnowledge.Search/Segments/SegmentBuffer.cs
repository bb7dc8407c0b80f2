using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Scoring;

namespace TipKnowledge.Search.Segments;

/// <summary>A segment in the making, in memory.</summary>
internal sealed class SegmentBuffer
{
    /// <summary>Positions between the values of a field in one document: more than any phrase's slop reaches.</summary>
    private const int ValueGap = 100;

    private readonly IndexSchema _schema;
    private readonly TokenStream?[] _streams;
    private readonly Dictionary<string, PostingsBuffer>[] _terms;
    private readonly int[] _lengths;
    private int _nextPosition;

    public SegmentBuffer(IndexSchema schema)
    {
        _schema = schema;
        _streams = [.. schema.Fields.Select(f => f.Analyzer?.CreateStream())];
        _terms = [.. schema.Fields.Select(_ => new Dictionary<string, PostingsBuffer>(StringComparer.Ordinal))];
        _lengths = new int[schema.Fields.Length];
        Norms = [.. schema.Fields.Select(_ => new ByteBuffer())];
        Numbers = [.. schema.Fields.Select(_ => new List<long>())];
        TotalLengths = new long[schema.Fields.Length];
        FieldDocs = new int[schema.Fields.Length];
    }

    public int DocCount { get; private set; }

    /// <summary>Bytes held, about.</summary>
    public long Size { get; private set; }

    public ByteBuffer[] Norms { get; }

    public List<long>[] Numbers { get; }

    public long[] TotalLengths { get; }

    public int[] FieldDocs { get; }

    public List<ReadOnlyMemory<byte>> Stored { get; } = [];

    public HashSet<int> Deleted { get; } = [];

    public IReadOnlyDictionary<string, PostingsBuffer> Terms(int field) => _terms[field];

    /// <summary>Adds a document.</summary>
    /// <exception cref="ArgumentException">It has a value for a field that the schema does not have, or not of this kind.</exception>
    public void Add(IndexDocument document)
    {
        var doc = Begin(document.StoredBytes);
        foreach (var (name, value) in document.Values)
        {
            var field = _schema.IndexOf(name);
            if (field < 0 || _schema.Fields[field].Kind == FieldKind.Number) throw new ArgumentException($"The schema has no text or keyword field '{name}'.", nameof(document));
            if (_streams[field] is { } stream) AddText(field, stream, value, doc);
            else AddTerm(field, value, doc, 0);
        }
        foreach (var (name, value) in document.Numbers)
        {
            var field = _schema.IndexOf(name);
            if (field < 0 || _schema.Fields[field].Kind != FieldKind.Number) throw new ArgumentException($"The schema has no number field '{name}'.", nameof(document));
            Numbers[field][doc] = value;
        }
        for (var field = 0; field < _lengths.Length; field++) EndField(field, FieldLength.Encode(_lengths[field]), _lengths[field]);
        Array.Clear(_lengths);
    }

    /// <summary>Begins a document whose postings are added one by one, as when segments are merged.</summary>
    public int Begin(ReadOnlyMemory<byte> stored)
    {
        Stored.Add(stored);
        Size += stored.Length;
        foreach (var numbers in Numbers) numbers.Add(SegmentReader.NoNumber);
        return DocCount++;
    }

    /// <summary>Ends a field of the document last begun.</summary>
    public void EndField(int field, byte norm, int length)
    {
        if (_schema.Fields[field].Kind != FieldKind.Text) return;
        Norms[field].WriteByte(norm);
        if (length == 0) return;
        TotalLengths[field] += length;
        FieldDocs[field]++;
    }

    public void AddTerm(int field, ReadOnlySpan<char> term, int doc, int position)
    {
        var terms = _terms[field].GetAlternateLookup<ReadOnlySpan<char>>();
        if (!terms.TryGetValue(term, out var postings))
        {
            postings = new PostingsBuffer(_schema.Fields[field].Kind == FieldKind.Text);
            terms[term] = postings;
            Size += (term.Length * 2) + 120;
        }
        var before = postings.Size;
        postings.Add(doc, position);
        Size += postings.Size - before;
    }

    private void AddText(int field, TokenStream stream, string text, int doc)
    {
        var start = _lengths[field] == 0 ? 0 : _nextPosition + ValueGap;
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            AddTerm(field, stream.Term, doc, start + stream.Position);
            _lengths[field]++;
            _nextPosition = start + stream.Position + 1;
        }
    }
}
