namespace TipKnowledge.Search.Asking;

/// <summary>An order of results. Whatever is equal in it stands by document id (ordinal order of UTF-16), then by ordinal.</summary>
public sealed record SearchOrder
{
    private SearchOrder(SearchOrderKind kind, string? field) => (Kind, Field) = (kind, field);

    /// <summary>Best score first. A group's score is that of its best entry.</summary>
    public static SearchOrder Best { get; } = new(SearchOrderKind.Best, null);

    /// <summary>By document id and ordinal alone.</summary>
    public static SearchOrder Documents { get; } = new(SearchOrderKind.Documents, null);

    /// <summary>What it goes by first.</summary>
    public SearchOrderKind Kind { get; }

    /// <summary>The number field of <see cref="SearchOrderKind.Descending"/>; else <see langword="null"/>.</summary>
    public string? Field { get; }

    /// <summary>Greatest number first, entries without one last; entries of one number best first, groups of one number by document.</summary>
    /// <param name="field">The number field.</param>
    public static SearchOrder Descending(string field) => new(SearchOrderKind.Descending, field);
}
