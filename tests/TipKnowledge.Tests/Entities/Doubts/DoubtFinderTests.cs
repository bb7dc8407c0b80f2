using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using BuiltIn = TipKnowledge.Entities.Vocabularies.Vocabulary;

namespace TipKnowledge.Tests.Entities.Doubts;

public sealed class DoubtFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-doubts-").FullName;
    private readonly BuiltIn _vocabulary;

    public DoubtFinderTests()
    {
        File.WriteAllText(Path.Combine(_folder, "laws.json"), """
            [
              {"id":"law:id/uu/1950/901","kind":"uu","number":"901","year":1950,"title":{"id":"Pelayaran Antariksa Dalam Negeri"}},
              {"id":"law:id/uu/1960/902","kind":"uu","number":"902","year":1960,"title":{"id":"Pelindungan Awak Kapal Udara"},"replaces":["law:id/uu/1950/901"]}
            ]
            """);
        _vocabulary = BuiltIn.LoadBuiltIn().Extend(_folder);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("UU No. 901 Tahun 1950 tentang Perlindungan Awak Kapal Udara berlaku.", "law:id/uu/1960/902")]
    [InlineData("UU No. 77 Tahun 1955 tentang Pelayaran Antariksa Dalam Negeri berlaku.", "law:id/uu/1950/901")]
    public void Number_with_the_title_of_another_law_is_doubted(string text, string against)
    {
        var doubt = Assert.Single(Find(null, text));
        Assert.Equal(DoubtKind.NumberAndTitle, doubt.Kind);
        Assert.Equal(against, doubt.Against?.Value);
    }

    [Theory]
    [InlineData("UU No. 902 Tahun 1960 tentang Perlindungan Awak Kapal Udara berlaku.")]
    [InlineData("UU No. 903 Tahun 1970 tentang Perubahan atas UU No. 902 Tahun 1960 berlaku.")]
    public void Number_with_its_own_title_is_not_doubted(string text) => Assert.Empty(Find(null, text));

    [Fact]
    public void Law_cited_after_it_was_replaced_is_doubted_unless_its_successor_is_cited_too()
    {
        Assert.Equal("law:id/uu/1960/902", Assert.Single(Find(1990, "Menurut UU No. 901 Tahun 1950 demikian.")).Against?.Value);
        Assert.Empty(Find(1990, "Menurut UU No. 901 Tahun 1950 dan UU No. 902 Tahun 1960 demikian."));
        Assert.Empty(Find(1955, "Menurut UU No. 901 Tahun 1950 demikian."));
    }

    [Fact]
    public void Abbreviation_that_a_paper_defines_twice_is_doubted()
    {
        var doubt = Assert.Single(Find(null, "Jaringan Kerja Rakyat Nusantara (JKRN) berdiri.", "Jalan Kereta Rakyat Nusantara (JKRN) dibuka."));
        Assert.Equal(DoubtKind.TwoMeanings, doubt.Kind);
        Assert.Equal("Jaringan Kerja Rakyat Nusantara", doubt.Other);
    }

    private ImmutableArray<Doubt> Find(int? year, params string[] passages)
    {
        var paper = TestPapers.Of(passages) with { Metadata = new PaperMetadata { Title = "test", Year = year } };
        return new DoubtFinder(_vocabulary).Find(paper, new EntityRecognizer(_vocabulary).Recognize(paper));
    }
}
