using System.Collections.Immutable;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>One commit of a <see cref="ScanEngine"/>.</summary>
internal sealed class ScanState(IndexSchema schema, ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>> documents)
{
    public static readonly ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>> NoDocuments =
        ImmutableSortedDictionary.Create<string, ImmutableArray<ScanEntry>>(StringComparer.Ordinal);

    /// <summary>A name that no other commit has.</summary>
    public string Name { get; } = Guid.NewGuid().ToString();

    public IndexSchema Schema => schema;

    public ImmutableSortedDictionary<string, ImmutableArray<ScanEntry>> Documents => documents;

    /// <summary>All entries, by document and ordinal.</summary>
    public ImmutableArray<ScanEntry> Entries { get; } = [.. documents.Values.SelectMany(entries => entries)];

    /// <summary>How many entries have a term in a field.</summary>
    public int EntriesWith(string field, string term) => Entries.Count(entry => entry.Has(field, term));

    /// <summary>All terms of a field, in order of their UTF-8 bytes.</summary>
    public IEnumerable<string> Terms(string field) =>
        Entries.SelectMany(entry => entry.Terms(field)).Distinct(StringComparer.Ordinal).Order(Utf8Order.Instance);

    /// <summary>The name of a field of one of some kinds.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public string Require(string field, params ReadOnlySpan<FieldKind> kinds) => schema.Require(field, kinds).Name;

    /// <summary>A field that has terms: any but one of numbers.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public string RequireTerms(string field) => Require(field, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter);

    public bool IsText(string field) => schema.Find(field)?.Kind == FieldKind.Text;
}
