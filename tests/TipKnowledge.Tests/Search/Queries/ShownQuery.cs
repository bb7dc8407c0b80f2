using System.Globalization;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Queries;

/// <summary>Queries as short text, so that a test's table can state them.</summary>
internal static class ShownQuery
{
    public static string Of(Query query) => query switch
    {
        TermQuery q => $"{q.Field}:{q.Term}",
        PhraseQuery q => $"{q.Field}:\"{string.Join(' ', q.Terms.Select(t => $"{t.Term}@{t.Position}"))}\"{(q.Slop > 0 ? "~" + q.Slop : "")}",
        BooleanQuery q => "(" + string.Join(' ', q.Clauses.Select(c => Sign(c.Occur) + Of(c.Query))) + ")",
        DisjunctionMaxQuery q => "<" + string.Join(" | ", q.Queries.Select(Of)) + ">",
        PrefixQuery q => $"{q.Field}:{q.Prefix}*",
        WildcardQuery q => $"{q.Field}:{q.Pattern}",
        FuzzyQuery q => $"{q.Field}:{q.Term}~{q.MaxEdits}",
        NumberRangeQuery q => $"{q.Field}:[{q.Min} {q.Max}]",
        TermRangeQuery q => $"{q.Field}:{(q.IncludeLower ? '[' : '{')}{q.Lower ?? "*"} TO {q.Upper ?? "*"}{(q.IncludeUpper ? ']' : '}')}",
        BoostQuery q => string.Create(CultureInfo.InvariantCulture, $"{Of(q.Query)}^{q.Boost:0.0###}"),
        MatchAllQuery => "ALL",
        MatchNoneQuery => "NONE",
        _ => query.ToString(),
    };

    private static string Sign(Occur occur) => occur switch
    {
        Occur.Must => "+",
        Occur.MustNot => "-",
        Occur.Filter => "#",
        _ => "",
    };
}
