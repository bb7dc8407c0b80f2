using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Tests.Search.Snippets;

public sealed class SnippetTests
{
    private const string Filler = "Kalimat pengisi yang tidak berarti apa pun. ";

    private static readonly Highlighter Highlighter = new([("body", Analyzers.Exact)]);

    [Fact]
    public void A_snippet_is_whole_sentences_with_most_different_words()
    {
        var text = Repeated(10) + "Korban dibantu polisi di Kamboja. " + Repeated(10);
        var marks = Highlighter.Mark(Any("korban", "polisi"), text);
        var snippet = SnippetBuilder.Build(text, marks, 120);
        var shown = text[snippet.Start..snippet.End];
        Assert.Contains("Korban dibantu polisi di Kamboja.", shown, StringComparison.Ordinal);
        Assert.EndsWith(".", shown, StringComparison.Ordinal);
        Assert.All(snippet.Marks, m => Assert.Contains(shown[m.Start..m.End], (string[])["Korban", "polisi"]));
    }

    [Fact]
    public void One_rare_word_says_more_than_two_frequent_ones()
    {
        var text = Repeated(10) + "Korban dibantu polisi. " + Repeated(10) + "Notula disusun. " + Repeated(10);
        var marks = Highlighter.Mark(Any("korban", "polisi", "notula"), text);
        Assert.Contains("Korban", Shown(null), StringComparison.Ordinal);
        Assert.Contains("Notula", Shown(part => part is TermQuery { Term: "notula" } ? 5 : 1), StringComparison.Ordinal);

        string Shown(Func<Query, double>? weight)
        {
            var snippet = SnippetBuilder.Build(text, marks, 100, weight);
            return text[snippet.Start..snippet.End];
        }
    }

    [Fact]
    public void A_sentence_longer_than_a_snippet_is_cut_at_words_around_what_matches()
    {
        var text = string.Concat(Enumerable.Repeat("panjang sekali tanpa titik ", 20)) + "korban dan polisi " + string.Concat(Enumerable.Repeat("lalu terus saja ", 20));
        var snippet = SnippetBuilder.Build(text, Highlighter.Mark(Any("korban", "polisi"), text), 120);
        var shown = text[snippet.Start..snippet.End];
        Assert.InRange(shown.Length, 60, 120);
        Assert.Equal(["korban", "polisi"], snippet.Marks.Select(m => shown[m.Start..m.End]));
        Assert.Equal(' ', text[snippet.Start - 1]);
        Assert.Equal(' ', text[snippet.End]);
    }

    [Theory]
    [InlineData("Menurut UU No. 21 Tahun 2007. Pasal 1 menyebutnya.", 2)]
    [InlineData("Kata Dr. H. Yusril dkk. di Jakarta.", 1)]
    [InlineData("Seperti kata Lee et al. (2020) begitu. Lalu?", 2)]
    [InlineData("Begitu kata mereka.12 Lalu?", 2)]
    [InlineData("Lihat bagian 1.2 Rumusan masalah di atas.", 1)]
    [InlineData("", 1)]
    public void Sentences_do_not_end_at_abbreviations_and_numbers(string text, int sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text).Length);

    private static BooleanQuery Any(params string[] words) => new([.. words.Select(w => new BooleanClause(Occur.Should, new TermQuery("body", w)))]);

    private static string Repeated(int count) => string.Concat(Enumerable.Repeat(Filler, count));
}
