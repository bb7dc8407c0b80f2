using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Queries;

/// <summary>A field as people name it in queries.</summary>
/// <param name="Name">Its name in queries, of ASCII letters, digits and underscores.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Targets">The fields of the index that are searched for it, each with the analyzer of its words; a passage counts by the best of them.</param>
/// <param name="Exact">The field of words as they stand, for <c>=word</c>; <see langword="null"/> where there is none.</param>
/// <param name="Value">From a value as people write it to the value as it is kept, for fields of whole values; <see langword="null"/> where they are the same.</param>
/// <param name="Plain">
/// The field of words as they stand but for their accents, of those texts that have any; <see langword="null"/> where there is none. It and
/// <paramref name="Exact"/> together are all texts without accents.
/// </param>
public sealed record QueryField(
    string Name,
    FieldKind Kind,
    IReadOnlyList<QueryTarget> Targets,
    QueryTarget? Exact = null,
    Func<string, string>? Value = null,
    QueryTarget? Plain = null);
