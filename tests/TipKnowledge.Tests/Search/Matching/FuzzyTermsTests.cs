using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Matching;
using TipKnowledge.Search.Segments;
using TipKnowledge.Tests.Search.Reliability;

namespace TipKnowledge.Tests.Search.Matching;

public sealed class FuzzyTermsTests
{
    [Fact]
    public void The_walk_finds_the_terms_that_a_comparison_with_each_finds()
    {
        // letters of one to four bytes, few of them so that many words are near each other
        var word = Gen.Elements("a", "b", "c", "é", "ﬁ", "𝒳", "\uFFFD", "\U0010FFFF").NonEmptyListOf().Select(l => string.Concat(l.Take(6)));
        Prop.ForAll(word.NonEmptyListOf().ToArbitrary(), word.ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (words, wanted, most) =>
        {
            var terms = words.Distinct().Select(Encoding.UTF8.GetBytes).Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).ToList();
            var found = new List<(string, int)>();
            var near = new FuzzyTerms(Dictionary(terms), wanted, most);
            while (near.MoveNext()) found.Add((Encoding.UTF8.GetString(terms[near.Ordinal]), near.Edits));
            var expected = terms.Select(Encoding.UTF8.GetString)
                .Select(t => (t, EditDistance.Of(Letters(t), Letters(wanted), most))).Where(t => t.Item2 <= most);
            Assert.Equal(expected, found);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    // one UTF-16 code unit a letter, as the comparison counts them
    private static string Letters(string word) => string.Concat(word.EnumerateRunes().Select(r => (char)(r.Value % 0xD7FF)));

    private static DictionaryReader Dictionary(List<byte[]> terms)
    {
        var writer = new DictionaryWriter(hasPositions: false);
        foreach (var term in terms) writer.Add(term, new TermEntry(0, 1, 1, 0, 0, 0, 0));
        using var stream = new MemoryStream();
        writer.WriteTo(new SectionWriter(stream));
        return new DictionaryReader(new Section(new MemoryInput("segment", stream.ToArray()), "segment", 0, stream.Length), hasPositions: false);
    }
}
