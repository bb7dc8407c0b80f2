using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Tests.Search.Snippets;

public sealed class SnippetTests
{
    private static readonly Highlighter Highlighter = new([("body", new ExactAnalyzer())]);

    [Fact]
    public void Words_of_a_phrase_are_marked_only_where_the_phrase_stands()
    {
        const string text = "Orang bicara tentang perdagangan. Perdagangan orang dilarang.";
        var marks = Highlighter.Mark(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)]), text);
        Assert.Equal(["Perdagangan", "orang"], marks.Select(m => text[m.Start..m.End]));
        Assert.True(marks[0].Start > 30);
    }

    [Fact]
    public void Excluded_words_are_not_marked() =>
        Assert.Empty(Highlighter.Mark(new BooleanQuery([new(Occur.MustNot, new TermQuery("body", "kata"))]), "kata"));

    [Fact]
    public void A_snippet_is_whole_sentences_with_most_different_words()
    {
        var filler = string.Concat(Enumerable.Repeat("Kalimat pengisi yang tidak berarti apa pun. ", 10));
        var text = filler + "Korban dibantu polisi di Kamboja. " + filler;
        var marks = Highlighter.Mark(new BooleanQuery([new(Occur.Should, new TermQuery("body", "korban")), new(Occur.Should, new TermQuery("body", "polisi"))]), text);
        var snippet = SnippetBuilder.Build(text, marks, 120);
        var shown = text[snippet.Start..snippet.End];
        Assert.Contains("Korban dibantu polisi di Kamboja.", shown, StringComparison.Ordinal);
        Assert.EndsWith(".", shown, StringComparison.Ordinal);
        Assert.All(snippet.Marks, m => Assert.Contains(shown[m.Start..m.End], (string[])["Korban", "polisi"]));
    }

    [Theory]
    [InlineData("Menurut UU No. 21 Tahun 2007. Pasal 1 menyebutnya.", 2)]
    [InlineData("Kata Dr. H. Yusril dkk. di Jakarta.", 1)]
    [InlineData("Seperti kata Lee et al. (2020) begitu. Lalu?", 2)]
    [InlineData("", 1)]
    public void Sentences_do_not_end_at_abbreviations(string text, int sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text).Length);
}
