using System.Collections.Frozen;
using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search;

/// <summary>The fields of an index. It is stored with the index, which is only read with the schema it was made with.</summary>
public sealed class IndexSchema
{
    private readonly FrozenDictionary<string, int> _byName;

    /// <param name="fields">The fields; their names differ.</param>
    public IndexSchema(params IReadOnlyList<IndexField> fields)
    {
        Fields = [.. fields];
        _byName = Fields.Select((field, i) => (field.Name, i)).ToFrozenDictionary(f => f.Name, f => f.i, StringComparer.Ordinal);
        Name = string.Join(';', Fields.Select(f => $"{f.Name}:{f.Kind}:{f.Analyzer?.Name}"));
    }

    /// <summary>The fields, in order.</summary>
    public ImmutableArray<IndexField> Fields { get; }

    /// <summary>Names the fields and their analysis; another schema has another name.</summary>
    public string Name { get; }

    /// <summary>A text field.</summary>
    public static IndexField Text(string name, NamedAnalyzer analyzer) => new(name, FieldKind.Text, analyzer);

    /// <summary>A keyword field.</summary>
    public static IndexField Keyword(string name) => new(name, FieldKind.Keyword);

    /// <summary>A number field.</summary>
    public static IndexField Number(string name) => new(name, FieldKind.Number);

    /// <summary>The place of a field among <see cref="Fields"/>; -1 where there is none of this name.</summary>
    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>Requires that a document fits.</summary>
    /// <exception cref="ArgumentException">It has a value for a field that the schema does not have, or not of this kind.</exception>
    internal void Require(IndexDocument document)
    {
        foreach (var (name, _) in document.Values)
            if (IndexOf(name) is not (>= 0 and var field) || Fields[field].Kind == FieldKind.Number)
                throw new ArgumentException($"The schema has no text or keyword field '{name}'.", nameof(document));
        foreach (var (name, _) in document.Numbers)
            if (IndexOf(name) is not (>= 0 and var field) || Fields[field].Kind != FieldKind.Number)
                throw new ArgumentException($"The schema has no number field '{name}'.", nameof(document));
    }
}
