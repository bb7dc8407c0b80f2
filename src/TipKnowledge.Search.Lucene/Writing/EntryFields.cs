using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Writing;

/// <summary>From entries to Lucene's documents.</summary>
internal static class EntryFields
{
    /// <summary>The field that keeps an entry's bytes; no field of a schema starts with an underscore.</summary>
    public const string Stored = "_stored";

    private static readonly FieldType Text = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, isTokenized: true);
    private static readonly FieldType Whole = Frozen(IndexOptions.DOCS_ONLY, isTokenized: false);

    /// <summary>The document of an entry.</summary>
    /// <exception cref="ArgumentException">The entry does not fit the schema.</exception>
    public static Document Of(IndexEntry entry, string document, IndexSchema schema)
    {
        var fields = new Document();
        AddWhole(fields, schema.Require(schema.Document, FieldKind.Keyword), document);
        AddNumber(fields, schema.Ordinal, entry.Ordinal);
        foreach (var (name, text) in entry.Texts)
        {
            var field = schema.Require(name, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter);
            if (field.Kind == FieldKind.Text) fields.Add(new Field(name, text, Text));
            else AddWhole(fields, field, text);
        }
        foreach (var (name, number) in entry.Numbers) AddNumber(fields, schema.Require(name, FieldKind.Number).Name, number);
        fields.Add(new StoredField(Stored, entry.Stored.ToArray()));
        return fields;
    }

    private static void AddWhole(Document fields, IndexField field, string value)
    {
        var bytes = new BytesRef(value);
        if (bytes.Length > IndexSchema.LongestTerm)
            throw new ArgumentException($"A value of the field '{field.Name}' has {bytes.Length} bytes; {IndexSchema.LongestTerm} is the most.", nameof(value));
        fields.Add(new Field(field.Name, value, Whole));
        if (field.Kind == FieldKind.Keyword) fields.Add(new SortedSetDocValuesField(field.Name, bytes));
    }

    private static void AddNumber(Document fields, string name, long number)
    {
        fields.Add(new Int64Field(name, number, Field.Store.NO));
        fields.Add(new NumericDocValuesField(name, number));
    }

    private static FieldType Frozen(IndexOptions options, bool isTokenized)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = isTokenized, IndexOptions = options, OmitNorms = !isTokenized };
        type.Freeze();
        return type;
    }
}
