using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;

namespace TipKnowledge.Tests.Search.Golden;

/// <summary>The embedded engine ranks as Apache Lucene 8.7 does.</summary>
public sealed class RankingTests : IDisposable
{
    private const double FourDigits = 5e-4;

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-golden-").FullName;

    public static TheoryData<string> Classes() => [.. GoldenRanking.Documents.Queries.Select(q => q.Class).Distinct()];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_best_ten_are_Lucenes_in_its_order_with_its_scores(string name)
    {
        using var reader = GoldenRanking.Documents.Index(_folder, 300);
        Compare(GoldenRanking.Documents, reader, name);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void How_passages_are_spread_over_segments_changes_no_ranking(string name)
    {
        using var reader = GoldenRanking.Documents.Index(_folder, 70);
        Compare(GoldenRanking.Documents, reader, name);
    }

    [Fact]
    public void Loose_phrases_of_words_that_come_again_score_as_Lucenes()
    {
        using var reader = GoldenRanking.Letters.Index(_folder, 300);
        foreach (var name in GoldenRanking.Letters.Queries.Select(q => q.Class).Distinct()) Compare(GoldenRanking.Letters, reader, name);
    }

    private static void Compare(GoldenRanking golden, IEngineReader reader, string name)
    {
        foreach (var query in golden.Queries.Where(q => q.Class == name))
        {
            var expected = golden.Lucene[query.Id];
            var found = reader.Search(new SearchQuestion(query.Parse()) { Take = 10 });
            Assert.True(expected.Total == found.Total, $"{query.Query}: {found.Total} matches, not {expected.Total}");
            Assert.Equal(expected.Best.Length, found.Hits.Length);
            for (var i = 0; i < expected.Best.Length; i++)
            {
                var id = found.Hits[i].Entry.Document;
                Assert.True(GoldenRanking.Near(found.Hits[i].Score, expected.Best[i].Score, FourDigits), $"{query.Query}: hit {i + 1} scores {found.Hits[i].Score}, not {expected.Best[i].Score}");
                Assert.True(expected.MayStandAt(i, id), $"{query.Query}: hit {i + 1} is {id}, not {expected.Best[i].Id}");
            }
        }
    }
}
