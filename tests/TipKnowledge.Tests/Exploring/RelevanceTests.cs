using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Tests.Exploring;

/// <summary>Questions as researchers ask them, with passages that a reader of the five documents judged to answer them.</summary>
public sealed class RelevanceTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    [Theory]
    [InlineData("definisi perdagangan orang menurut Protokol Palermo", "definisi-definisi tentang perdagangan orang")]
    [InlineData("peran imigrasi dalam pencegahan TPPO", "Imigrasi Indonesia memiliki peran yang cukup signifikan")]
    [InlineData("sanksi pidana pelaku perdagangan orang", "menetapkan sanksi pidana penjara")]
    [InlineData("kerja sama NCB-Interpol Indonesia dan Kamboja", "Bagaimana kerja sama NCB-Interpol Indonesia")]
    [InlineData("human trafficking in Cambodia", "Human trafficking atau perdagangan manusia")]
    [InlineData("scam compounds forced labour", "forced labour atau kerja paksa")]
    [InlineData("metode penelitian yuridis normatif", "yuridis normatif")]
    public void The_right_passage_is_among_the_first_three(string question, string words)
    {
        var hits = corpus.Explorer.Search(new SearchRequest { Query = question, PageSize = 3 }).Hits;
        Assert.Contains(hits, h => Text(h).Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(PassageKind.Paragraph, hits[0].Passage.Kind);
    }

    [Fact]
    public void A_heading_or_note_that_is_asked_for_is_found()
    {
        Assert.Equal(PassageKind.Heading, corpus.Explorer.Search(new SearchRequest { Query = "+kind:heading +\"forced labour\"" }).Hits[0].Passage.Kind);
        Assert.Equal(PassageKind.Footnote, corpus.Explorer.Search(new SearchRequest { Query = "\"Casinos, Cyber Fraud, and Trafficking in Persons\"" }).Hits[0].Passage.Kind);
    }

    [Theory]
    [InlineData("korban polisi")]
    [InlineData("+\"perdagangan orang\" imigra* korbn~1 year:2025")]
    [InlineData("(human trafficking)^2 -interpol")]
    public void The_explanation_of_a_score_adds_up_to_it(string query)
    {
        var hits = corpus.Explorer.Search(new SearchRequest { Query = query, Explain = true }).Hits;
        Assert.NotEmpty(hits);
        Assert.All(hits, h =>
        {
            Assert.Equal(h.Score, h.Explanation!.Value, 4);
            AddsUp(h.Explanation);
        });
        Assert.All(corpus.Explorer.Search(new SearchRequest { Query = query }).Hits, h => Assert.Null(h.Explanation));
    }

    private static void AddsUp(Explanation explanation)
    {
        var expected = explanation.Operation switch
        {
            ExplanationOperation.Sum => explanation.Details.Sum(d => d.Value),
            ExplanationOperation.Product => explanation.Details.Aggregate(1f, (product, d) => product * d.Value),
            ExplanationOperation.Best => explanation.Details.Max(d => d.Value),
            _ => explanation.Value,
        };
        Assert.Equal(expected, explanation.Value, 3);
        foreach (var detail in explanation.Details) AddsUp(detail);
    }

    private string Text(SearchHit hit) => corpus.Explorer.Document(hit.Passage.Document)!.Passages[hit.Passage.Ordinal].Text;
}
