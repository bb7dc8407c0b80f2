using System.Collections.Immutable;

namespace TipKnowledge.Search.Queries;

/// <summary>
/// Reads queries in the classic syntax of Lucene, with <c>=word</c> for a word as it is. A query that cannot be read is never an error: its
/// words are searched, and the result says what is wrong and where. Takes time in proportion to the query's length. Thread-safe.
/// </summary>
/// <param name="fields">The fields that queries can name; the first is meant where none is named.</param>
/// <param name="all">The entries that <c>*:*</c> means, and that <c>-word</c> alone takes away from; <see langword="null"/> is every one.</param>
public sealed class QueryParser(IReadOnlyList<QueryField> fields, Query? all = null)
{
    /// <summary>The longest query that is read, in UTF-16 code units: a long paragraph. Of a longer one, the words up to here are searched.</summary>
    public const int LongestQuery = 2000;

    private static readonly char[] NoWord = [.. " \t\r\n\u00A0+-&|!(){}[]^\"“”„~*?:\\="];

    /// <summary>Reads a query. An empty one matches nothing; one of stop words alone matches what has those words.</summary>
    public ParsedQuery Parse(string text)
    {
        if (text.Length > LongestQuery) return new ParsedQuery(PlainWords(text[..LongestQuery]), QueryProblemKind.TooComplex, LongestQuery);
        try
        {
            return new ParsedQuery(new QueryReader(fields, all ?? new MatchAllQuery(), text).ReadAll() ?? new MatchNoneQuery());
        }
        catch (QuerySyntaxException problem)
        {
            return new ParsedQuery(PlainWords(text), problem.Kind, problem.Position);
        }
    }

    private Query PlainWords(string text)
    {
        Query? words = AnyOf(text, WordQueries.Word) ?? AnyOf(text, (field, word) => WordQueries.Exact(field, word));
        return words ?? new MatchNoneQuery();
    }

    private BooleanQuery? AnyOf(string text, Func<QueryField, string, Query?> query)
    {
        var clauses = text.Split(NoWord, StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(word => query(fields[0], word))
            .OfType<Query>()
            .Select(q => new BooleanClause(Occur.Should, q))
            .ToImmutableArray();
        return clauses.IsEmpty ? null : new BooleanQuery(clauses);
    }
}
