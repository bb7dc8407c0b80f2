using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Analysis;

public sealed class StemCacheTests
{
    [Fact]
    public void A_remembered_stem_is_the_stem() => Prop.ForAll(
        Gen.Elements("perdagangan", "orang", "a", "memperdagangkan", "victims", "y", "x", new string('z', 40)).NonEmptyListOf().ToArbitrary(),
        words =>
        {
            var cache = new StemCache(Stem);
            foreach (var word in words.Concat(words))
            {
                char[] expected = [.. word, '\0'], found = [.. word, '\0'];
                var length = Stem(expected, word.Length);
                Assert.Equal(length, cache.Stem(found, word.Length));
                Assert.Equal(expected[..length], found[..length]);
            }
        }).Check(Config.QuickThrowOnFailure);

    // one letter makes a longer stem, another none
    private static int Stem(char[] word, int length)
    {
        if (word[0] == 'x') return 0;
        if (word[0] == 'y') word[length++] = 'e';
        return length > 5 ? length - 3 : length;
    }
}
