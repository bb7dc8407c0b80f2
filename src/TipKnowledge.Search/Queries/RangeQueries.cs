using System.Globalization;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Queries;

/// <summary>Makes queries of numbers and ranges.</summary>
internal static class RangeQueries
{
    /// <summary>One number; <see langword="null"/> where the text is none.</summary>
    public static NumberRangeQuery? Number(QueryField field, string text) => Range(field, (text, true), (text, true)) as NumberRangeQuery;

    /// <summary>What lies between two ends; <see langword="null"/> where an end of a field of numbers is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="lower">The lower end, <see langword="null"/> for no bound, and whether it belongs to the range.</param>
    /// <param name="upper">The upper end, likewise.</param>
    public static Query? Range(QueryField field, (string? Text, bool Included) lower, (string? Text, bool Included) upper)
    {
        if (field.Kind != FieldKind.Number)
        {
            // words as they stand: between stems nothing would lie where people expect it
            return PatternQueries.InWords(field, target =>
                new TermRangeQuery(target, Bound(field, lower.Text), Bound(field, upper.Text), lower.Included, upper.Included));
        }
        if (!TryRead(lower.Text, out var min) || !TryRead(upper.Text, out var max)) return null;
        // an open end at the edge of all numbers leaves nothing
        if ((!lower.Included && min == long.MaxValue) || (!upper.Included && max == long.MinValue)) return new NumberRangeQuery(field.Targets[0].Field, 1, 0);
        return new NumberRangeQuery(field.Targets[0].Field, lower.Included ? min : min + 1, upper.Included ? max : max - 1);
    }

    private static string? Bound(QueryField field, string? text) => text is null ? null : PatternQueries.Fold(field, text);

    private static bool TryRead(string? text, out long? number)
    {
        number = null;
        if (text is null) return true;
        var isNumber = long.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read);
        number = read;
        return isNumber;
    }
}
