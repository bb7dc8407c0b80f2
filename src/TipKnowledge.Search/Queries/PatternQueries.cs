using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Queries;

/// <summary>
/// Makes queries of words that stand for many: they are held against words as they stand but for their accents, where a field keeps those, not
/// against stems.
/// </summary>
internal static class PatternQueries
{
    /// <summary>Words that fit a pattern; <see langword="null"/> for a field of numbers, except that <c>*</c> is any number.</summary>
    public static Query? Wildcard(QueryField field, string pattern)
    {
        var isAny = pattern.AsSpan().TrimStart('*').IsEmpty;
        if (field.Kind == FieldKind.Number) return isAny ? new NumberRangeQuery(field.Targets[0].Field, null, null) : null;
        pattern = isAny ? pattern : Fold(field, pattern);
        var stem = pattern.TrimEnd('*');
        var isPrefix = stem.Length < pattern.Length && !stem.AsSpan().ContainsAny('*', '?', '\\');
        return InWords(field, target => isPrefix ? new PrefixQuery(target, stem) : new WildcardQuery(target, pattern));
    }

    /// <summary>Words some edits away; <see langword="null"/> for a field of numbers, and for a number of edits that cannot be.</summary>
    /// <param name="field">The field.</param>
    /// <param name="word">The word.</param>
    /// <param name="number">How many edits; below 1 how much of the word must agree, as in old versions of Lucene.</param>
    public static Query? Fuzzy(QueryField field, string word, float number)
    {
        if (field.Kind == FieldKind.Number || (number >= 1 && number != (int)number)) return null;
        var edits = number is > 0 and < 1 ? (int)((1 - number) * word.Length) : (int)number;
        return InWords(field, target => new FuzzyQuery(target, Fold(field, word), Math.Min(edits, FuzzyQuery.MostEdits)));
    }

    /// <summary>A query of the fields of the index that keep words as they stand.</summary>
    public static Query InWords(QueryField field, Func<string, Query> query)
    {
        var words = query((field.Exact ?? field.Targets[0]).Field);
        return field.Plain is { } plain ? new DisjunctionMaxQuery([words, query(plain.Field)]) : words;
    }

    /// <summary>What is written in a query, in the form of the field's terms.</summary>
    public static string Fold(QueryField field, string text) =>
        field.Kind == FieldKind.Text ? TextFolding.Plain(text) : field.Value?.Invoke(text) ?? text;
}
