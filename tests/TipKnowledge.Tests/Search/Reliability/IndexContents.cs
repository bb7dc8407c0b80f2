using System.Text;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>All that can be asked of a small index, as text: two indexes with the same answers have the same text.</summary>
internal static class IndexContents
{
    private static readonly Query[] Queries =
    [
        new MatchAllQuery(),
        new TermQuery("body", "a"),
        new TermQuery("tag", "even"),
        new PhraseQuery("body", [new("a", 0), new("b", 1)]),
        new PrefixQuery("body", "w1"),
        new FuzzyQuery("body", "w12", 1),
        new NumberRangeQuery("year", 2003, 2011),
        new BooleanQuery([new(Occur.Must, new TermQuery("body", "b")), new(Occur.Should, new TermQuery("body", "w3")), new(Occur.MustNot, new TermQuery("tag", "even"))]),
        new BooleanQuery([new(Occur.Should, new TermQuery("body", "a")), new(Occur.Should, new TermQuery("body", "w5"))]),
    ];

    /// <summary>A document with words, a tag and a year that follow from its number.</summary>
    public static NaiveDocument Document(int number) => new(
        $"d{number}", [$"a b {string.Concat(Enumerable.Repeat("a ", number % 5))} w{number % 20}"], $"title {number % 3}",
        [number % 2 == 0 ? "even" : "odd"], 2000 + (number % 15));

    /// <summary>What a reader answers.</summary>
    /// <param name="reader">The reader; <see langword="null"/> is an index without a commit.</param>
    public static string Of(IndexReader? reader)
    {
        if (reader is null) return "";
        var text = new StringBuilder();
        foreach (var query in Queries)
        {
            text.Append(reader.Count(query)).Append(": ")
                .AppendJoin(' ', reader.Documents(query).Select(d => Encoding.UTF8.GetString(reader.Stored(d))).Order(StringComparer.Ordinal)).Append(" | ")
                .AppendJoin(' ', reader.Values("tag", query, 10)).Append(" | ").Append(reader.Search(query, 5).Hits.Length).Append('\n');
        }
        return text.AppendJoin(' ', reader.Terms("body")
            .Where(t => reader.Count(new TermQuery("body", t.Term)) > 0).Select(t => t.Term)).ToString();
    }
}
