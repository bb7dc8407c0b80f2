using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Scoring;

namespace TipKnowledge.Tests.Search.Matching;

public sealed class ExplanationTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public ExplanationTests() => _index.Write(
        ("a", "korban perdagangan orang"), ("b", "korban korban penipuan"), ("c", "perdagangan orang dan perdagangan barang"), ("d", "orang lain"));

    public static TheoryData<Query> Queries => new(
        new TermQuery("body", "korban"),
        new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)]),
        new PhraseQuery("body", [new("orang", 0), new("barang", 1)], Slop: 3),
        new BooleanQuery([new(Occur.Should, new TermQuery("body", "korban")), new(Occur.Should, new TermQuery("body", "orang")), new(Occur.MustNot, new TermQuery("body", "lain"))]),
        new BooleanQuery([new(Occur.Must, new BoostQuery(new TermQuery("body", "orang"), 2.5f)), new(Occur.Filter, new TermQuery("id", "a"))]),
        new DisjunctionMaxQuery([new TermQuery("body", "korban"), new TermQuery("body", "orang")], 0.2f),
        new FuzzyQuery("body", "korban", 1),
        new PrefixQuery("body", "per"),
        new ConstantScoreQuery(new TermQuery("body", "orang"), 4));

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_numbers_of_an_explanation_add_up_to_the_score(Query query)
    {
        using var reader = _index.Read();
        var hits = reader.Search(query, 10).Hits;
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            var explanation = reader.Explain(query, hit.Doc);
            Assert.NotNull(explanation);
            Assert.Equal(hit.Score, explanation.Value, hit.Score * 1e-5f);
            AddsUp(explanation);
        }
        for (var doc = 0; doc < reader.DocCount; doc++) Assert.Equal(hits.Any(h => h.Doc == doc), reader.Explain(query, doc) is not null);
    }

    private static void AddsUp(Explanation explanation)
    {
        var values = explanation.Details.Select(d => d.Value).ToList();
        if (explanation.Operation == ExplanationOperation.Sum) Assert.Equal(values.Sum(), explanation.Value, explanation.Value * 1e-5f);
        if (explanation.Operation == ExplanationOperation.Product) Assert.Equal(values.Aggregate(1f, (a, b) => a * b), explanation.Value, explanation.Value * 1e-5f);
        if (explanation.Operation == ExplanationOperation.Best) Assert.InRange(explanation.Value, values.Max(), values.Sum());
        Assert.NotEmpty(explanation.Description);
        foreach (var detail in explanation.Details) AddsUp(detail);
    }
}
