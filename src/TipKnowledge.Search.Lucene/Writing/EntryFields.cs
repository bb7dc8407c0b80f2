using System.Runtime.InteropServices;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>
/// From entries to Lucene's fields. Each field is an object with a token stream of its own, which cost more than the words of a short entry:
/// they are used again for the next entry, so that what was made of one only holds until the next is made. Not thread-safe.
/// </summary>
internal sealed class EntryFields(IndexSchema schema)
{
    /// <summary>The field that keeps an entry's bytes; no field of a schema starts with an underscore.</summary>
    public const string Stored = "_stored";

    /// <summary>
    /// Bits of a number that are one step of a range. Lucene's own four make sixteen terms of each number, for ranges over millions of values;
    /// there are some thousand pages and years.
    /// </summary>
    public const int NumberStep = 16;

    private static readonly FieldType Text =
        Frozen(new FieldType { IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS });
    private static readonly FieldType Whole =
        Frozen(new FieldType { IsTokenized = false, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY });
    private static readonly FieldType Number = Frozen(new FieldType(Int64Field.TYPE_NOT_STORED) { NumericPrecisionStep = NumberStep });

    private readonly Dictionary<string, FieldPool> _pools = new(StringComparer.Ordinal);
    private readonly List<IIndexableField> _fields = [];
    private readonly StoredField _stored = new(Stored, new BytesRef());

    /// <summary>Whether an entry can be written.</summary>
    /// <exception cref="ArgumentException">The entry does not fit the schema.</exception>
    public static void Check(IndexEntry entry, IndexSchema schema)
    {
        foreach (var (name, text) in entry.Texts)
            if (schema.Require(name, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter).Kind != FieldKind.Text) CheckWhole(name, text);
        foreach (var (name, _) in entry.Numbers) schema.Require(name, FieldKind.Number);
    }

    /// <summary>Whether a whole value can be written.</summary>
    /// <exception cref="ArgumentException">It is too long.</exception>
    public static void CheckWhole(string field, string value)
    {
        if (value.Length * 3 <= IndexSchema.LongestTerm) return;
        var bytes = new BytesRef(value).Length;
        if (bytes > IndexSchema.LongestTerm)
            throw new ArgumentException($"A value of the field '{field}' has {bytes} bytes; {IndexSchema.LongestTerm} is the most.", nameof(value));
    }

    /// <summary>The fields of an entry that fits the schema.</summary>
    public IReadOnlyList<IIndexableField> Of(IndexEntry entry, string document)
    {
        _fields.Clear();
        foreach (var pool in _pools.Values) pool.Reuse();
        Pool(schema.Document).AddText(document, _fields);
        Pool(schema.Ordinal).AddNumber(entry.Ordinal, _fields);
        foreach (var (name, text) in entry.Texts) Pool(name).AddText(text, _fields);
        foreach (var (name, number) in entry.Numbers) Pool(name).AddNumber(number, _fields);
        _stored.SetBytesValue(Bytes(entry.Stored));
        _fields.Add(_stored);
        return _fields;
    }

    private FieldPool Pool(string name)
    {
        if (!_pools.TryGetValue(name, out var pool)) _pools.Add(name, pool = new FieldPool(name, schema.Find(name)!.Kind));
        return pool;
    }

    private static BytesRef Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var bytes)
            ? new BytesRef(bytes.Array ?? [], bytes.Offset, bytes.Count)
            : new BytesRef(memory.ToArray());

    private static FieldType Frozen(FieldType type)
    {
        type.IsIndexed = true;
        type.Freeze();
        return type;
    }

    // the objects for one field: as many as the entry has had values in it that had most
    private sealed class FieldPool(string name, FieldKind kind)
    {
        private readonly List<Field> _indexed = [];
        private readonly List<Field> _columns = [];
        private int _used;

        public void Reuse() => _used = 0;

        public void AddText(string text, List<IIndexableField> fields)
        {
            if (_used == _indexed.Count) _indexed.Add(new Field(name, "", kind == FieldKind.Text ? Text : Whole));
            _indexed[_used].SetStringValue(text);
            fields.Add(_indexed[_used]);
            if (kind == FieldKind.Keyword)
            {
                if (_used == _columns.Count) _columns.Add(new SortedSetDocValuesField(name, new BytesRef()));
                _columns[_used].SetBytesValue(new BytesRef(text));
                fields.Add(_columns[_used]);
            }
            _used++;
        }

        public void AddNumber(long number, List<IIndexableField> fields)
        {
            if (_used == _indexed.Count)
            {
                _indexed.Add(new Int64Field(name, number, Number));
                _columns.Add(new NumericDocValuesField(name, number));
            }
            _indexed[_used].SetInt64Value(number);
            _columns[_used].SetInt64Value(number);
            fields.Add(_indexed[_used]);
            fields.Add(_columns[_used]);
            _used++;
        }
    }
}
