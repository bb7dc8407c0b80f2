using System.Collections.Immutable;
using System.Globalization;

namespace TipKnowledge.Answers;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Skip">How many to leave out at the front; 0 or more.</param>
/// <param name="Take">How many to give at most; 1 or more.</param>
public readonly record struct ListRange(int Skip, int Take)
{
    /// <summary>The whole list.</summary>
    public static ListRange All => new(0, int.MaxValue);

    /// <summary>A page of a list.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="size">How many stand on a page.</param>
    public static ListRange OfPage(int page, int size) => new((int)Math.Min((page - 1L) * size, int.MaxValue), size);

    /// <summary>The part after a cursor that an earlier part ended with; <see langword="null"/> where the text is no cursor.</summary>
    /// <param name="cursor">The cursor; <see langword="null"/> or empty for the first part.</param>
    /// <param name="size">How many to give at most.</param>
    public static ListRange? After(string? cursor, int size)
    {
        if (string.IsNullOrEmpty(cursor)) return new ListRange(0, size);
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? new ListRange(skip, size) : null;
    }

    /// <summary>This part of a list that is at hand as a whole.</summary>
    public ListPage<T> Of<T>(ImmutableArray<T> list) => Of(list, item => item);

    /// <summary>This part of a list that is at hand as a whole, its items made when they are given.</summary>
    public ListPage<TItem> Of<TSource, TItem>(ImmutableArray<TSource> list, Func<TSource, TItem> make) =>
        Page([.. list.Skip(Skip).Take(Take).Select(make)], list.Length);

    /// <summary>This part of a list, with its items.</summary>
    /// <param name="items">The items of this part.</param>
    /// <param name="total">How many the whole list has.</param>
    public ListPage<T> Page<T>(ImmutableArray<T> items, int total) => new(items, total, Cursor(items.Length, total));

    private string? Cursor(int given, int total) =>
        given > 0 && Skip + given < total ? (Skip + given).ToString(CultureInfo.InvariantCulture) : null;
}
