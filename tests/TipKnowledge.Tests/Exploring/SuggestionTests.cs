using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

public sealed class SuggestionTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private readonly Explorer _explorer = corpus.Explorer;

    [Theory]
    [InlineData("imig", "imigrasi")]
    [InlineData("korban perd", "korban perdagangan")]
    [InlineData("human tra", "human trafficking")]
    [InlineData("\"tindak pid", "\"tindak pidana")]
    [InlineData("perdagagan", "perdagangan")]
    public void The_last_word_is_completed_from_the_corpus(string typed, string completed) =>
        Assert.Equal(completed, _explorer.Suggest(typed).First(s => s.Kind == SuggestionKind.Words).Text.English);

    [Theory]
    [InlineData("kambo", "country:KH")]
    [InlineData("cambod", "country:KH")]
    [InlineData("uu tppo", "law:id/uu/2007/21")]
    [InlineData("Direktorat Jenderal Imi", "agency:id/ditjen-imigrasi")]
    [InlineData("palermo", "law:int/palermo-protocol")]
    [InlineData("cambdia", "country:KH")]
    public void Entities_are_found_by_their_names_in_both_languages(string typed, string id) =>
        Assert.Contains(_explorer.Suggest(typed), s => s.Entity?.Value == id);

    [Fact]
    public void Documents_are_found_by_a_word_of_their_titles() =>
        Assert.Contains(_explorer.Suggest("frameworks of indo"), s => s.Document == new DocumentId("cooperation-frameworks2025"));

    [Fact]
    public void Each_completed_query_finds_passages()
    {
        foreach (var typed in (string[])["k", "korban p", "the role of i", "penegakan h", "interpol -ka"])
            Assert.All(_explorer.Suggest(typed, 30).Where(s => s.Kind == SuggestionKind.Words), s => Assert.True(_explorer.Search(new SearchRequest { Query = s.Text.English }).Total > 0));
    }

    [Theory]
    [InlineData("perdagagan orang", "perdagangan orang")]
    [InlineData("trafiking in persons", "trafficking in persons")]
    [InlineData("\"korban perdagagan\"", "\"korban perdagangan\"")]
    [InlineData("+imigrsi -interpol", "+imigrasi -interpol")]
    [InlineData("perlindungan korban", null)]
    [InlineData("xyzzyplugh", null)]
    [InlineData("law:id/uu/2007/12", null)]
    [InlineData("imigrsi~1 perdagng*", null)]
    public void What_was_meant_is_proposed_where_it_finds_more(string query, string? meant) =>
        Assert.Equal(meant, _explorer.Search(new SearchRequest { Query = query }).DidYouMean);

    [Fact]
    public void Similar_passages_do_not_hold_the_passage_itself_and_share_its_words()
    {
        var passage = _explorer.Search(new SearchRequest { Query = "+\"scam compounds\" +kind:paragraph" }).Hits[0].Passage;
        var similar = _explorer.SimilarPassages(passage.Document, passage.Ordinal)!.Similar;
        Assert.Equal(10, similar.Length);
        Assert.DoesNotContain(similar, h => (h.Passage.Document, h.Passage.Ordinal) == (passage.Document, passage.Ordinal));
        Assert.All(similar.Take(5), h => Assert.NotEmpty(h.Snippet.Marks));
        Assert.Equal(similar.OrderByDescending(h => h.Score), similar);
    }

    [Fact]
    public void Similar_documents_are_all_others_of_so_narrow_a_corpus()
    {
        var similar = _explorer.SimilarDocuments(new DocumentId("laksono2025"))!.Similar;
        Assert.Equal(4, similar.Length);
        Assert.DoesNotContain(similar, p => p.Document.Id == new DocumentId("laksono2025"));
        Assert.All(similar, p => Assert.NotEmpty(p.Hits));
    }

    [Fact]
    public void What_is_not_there_is_like_nothing()
    {
        Assert.Null(_explorer.SimilarDocuments(new DocumentId("none")));
        Assert.Null(_explorer.SimilarPassages(new DocumentId("laksono2025"), 100_000));
    }
}
