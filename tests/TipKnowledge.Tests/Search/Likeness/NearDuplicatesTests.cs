using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Likeness;

namespace TipKnowledge.Tests.Search.Likeness;

public sealed class NearDuplicatesTests
{
    private static readonly NamedAnalyzer Analyzer = Analyzers.Exact;

    [Theory]
    [InlineData("satu dua tiga", "satu dua tiga", 1)]
    [InlineData("satu dua tiga empat", "satu dua tiga lima", 1.0 / 3)]
    [InlineData("satu dua tiga", "tiga dua satu", 0)]
    [InlineData("satu dua", "satu dua", 0)]
    [InlineData("Satu, dua; TIGA!", "satu dua tiga", 1)]
    public void Resemblance_is_the_share_of_common_runs_of_three_words(string one, string other, double resemblance) =>
        Assert.Equal(resemblance, Shingles.Of(one, Analyzer).Resemblance(Shingles.Of(other, Analyzer)), 6);

    [Fact]
    public void Texts_that_resemble_each_other_share_a_key_as_often_as_the_formula_says()
    {
        var random = new Random(7);
        int pairs = 0, sharing = 0;
        double expected = 0;
        for (var i = 0; i < 2000; i++)
        {
            var words = Enumerable.Range(0, 60).Select(_ => $"kata{random.Next(5000)}").ToArray();
            var one = Shingles.Of(string.Join(' ', words), Analyzer);
            for (var edits = random.Next(8); edits > 0; edits--) words[random.Next(words.Length)] = $"lain{random.Next(5000)}";
            var other = Shingles.Of(string.Join(' ', words), Analyzer);
            var resemblance = one.Resemblance(other);
            expected += 1 - Math.Pow(1 - Math.Pow(resemblance, 3), 8);
            pairs++;
            if (NearDuplicates.KeysOf(one).Intersect(NearDuplicates.KeysOf(other)).Any()) sharing++;
        }
        // three standard deviations of a binomial count
        Assert.InRange(sharing, expected - (1.5 * Math.Sqrt(pairs)), expected + (1.5 * Math.Sqrt(pairs)));
    }

    [Fact]
    public void Headings_and_short_notes_are_copies_of_nothing()
    {
        var shingles = Shingles.Of("Ibid., hal. 12, sebagaimana dikutip di atas", Analyzer);
        Assert.Empty(NearDuplicates.KeysOf(shingles));
        Assert.False(NearDuplicates.Are(shingles, shingles));
    }
}
