using System.Collections.Frozen;
using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Schema;

/// <summary>
/// The fields of an index. Its name is stored with the index, which is only read with the schema it was made with.
/// An index holds documents, each of them a run of entries; an entry is what is found, scored and given back.
/// </summary>
public sealed class IndexSchema
{
    /// <summary>
    /// How many bytes of UTF-8 a whole value may have (Lucene's and OpenSearch's limit). A word of a text that has more than a third as many
    /// UTF-16 code units is not found.
    /// </summary>
    public const int LongestTerm = 32_766;

    private readonly FrozenDictionary<string, IndexField> _byName;

    /// <param name="document">The keyword field that holds the id of an entry's document. Every entry has it; it is not among <paramref name="fields"/>.</param>
    /// <param name="ordinal">The number field that holds an entry's place in its document. Every entry has it; it is not among <paramref name="fields"/>.</param>
    /// <param name="fields">The other fields; all names differ.</param>
    public IndexSchema(string document, string ordinal, params IReadOnlyList<IndexField> fields)
    {
        (Document, Ordinal) = (document, ordinal);
        Fields = [Keyword(document), Number(ordinal), .. fields];
        _byName = Fields.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        Name = string.Join(';', Fields.Select(f => $"{f.Name}:{f.Kind}:{f.Analyzer?.Name}"));
    }

    /// <summary>The keyword field of the document's id.</summary>
    public string Document { get; }

    /// <summary>The number field of the place in the document.</summary>
    public string Ordinal { get; }

    /// <summary>The fields, those of document and ordinal first.</summary>
    public ImmutableArray<IndexField> Fields { get; }

    /// <summary>Names the fields and their analysis; another schema has another name.</summary>
    public string Name { get; }

    /// <summary>A text field.</summary>
    public static IndexField Text(string name, NamedAnalyzer analyzer) => new(name, FieldKind.Text, analyzer);

    /// <summary>A keyword field whose values can be counted and grouped by.</summary>
    public static IndexField Keyword(string name) => new(name, FieldKind.Keyword);

    /// <summary>A keyword field that is only searched.</summary>
    public static IndexField Filter(string name) => new(name, FieldKind.Filter);

    /// <summary>A number field.</summary>
    public static IndexField Number(string name) => new(name, FieldKind.Number);

    /// <summary>The field of a name; <see langword="null"/> where there is none.</summary>
    public IndexField? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The field of a name, of a kind.</summary>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public IndexField Require(string name, params ReadOnlySpan<FieldKind> kinds) =>
        Find(name) is { } field && kinds.Contains(field.Kind)
            ? field
            : throw new ArgumentException($"The schema has no field '{name}' of the kind that this needs.", nameof(name));
}
