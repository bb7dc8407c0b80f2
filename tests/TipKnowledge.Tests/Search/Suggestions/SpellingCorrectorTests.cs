using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Tests.Search.Suggestions;

public sealed class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Corrector = new(
    [
        new("perdagangan", 149), new("pedagang", 2), new("korban", 133), new("kurban", 1), new("imigrasi", 54), new("migrasi", 20), new("polri", 4),
    ]);

    [Theory]
    [InlineData("perdagagan", "perdagangan")]
    [InlineData("perdaganagn", "perdagangan")]
    [InlineData("korbna", "korban")]
    [InlineData("imigrsi", "imigrasi")]
    [InlineData("xyzzy", null)]
    [InlineData("plri", "polri")]
    [InlineData("kor", null)]
    [InlineData("2007", null)]
    public void An_unknown_word_becomes_the_likeliest_near_it(string word, string? meant) => Assert.Equal(meant, Corrector.Correct(word, found: 0));

    [Fact]
    public void A_known_word_is_corrected_only_to_one_far_more_frequent()
    {
        Assert.Equal("korban", Corrector.Correct("kurban", found: 1));
        Assert.Null(Corrector.Correct("kurban", found: 10));
        Assert.Null(Corrector.Correct("migrasi", found: 20));
    }
}
