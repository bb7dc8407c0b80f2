using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Tests.Corpus.Parsing.Lines;

public sealed class PassageLengthTests
{
    [Fact]
    public void A_document_on_one_line_becomes_passages_of_about_a_paragraph()
    {
        var line = string.Join(' ', Enumerable.Range(0, 200).Select(i => Pages.Paragraph(i).Replace('\n', ' ')));
        var passages = Documents.Parse(line).Passages;
        Assert.All(passages, p => Assert.InRange(p.Text.Length, PassageCutter.Longest / 4, PassageCutter.Longest * 3 / 2));
        Assert.All(passages, p => Assert.EndsWith(".", p.Text, StringComparison.Ordinal));
        Assert.Equal(line, string.Join(' ', passages.Select(p => p.Text)));
        Assert.All(passages, p => Assert.Equal(p.Text, line[p.Source.Start..p.Source.End]));
    }

    [Fact]
    public void A_line_without_spaces_is_cut_all_the_same_and_no_surrogate_pair_is()
    {
        var line = string.Concat(Enumerable.Repeat("😀", 5_000));
        var passages = Documents.Parse(line).Passages;
        Assert.Equal(line, string.Concat(passages.Select(p => p.Text)));
        Assert.All(passages, p => Assert.True(char.IsHighSurrogate(p.Text[0]) && char.IsLowSurrogate(p.Text[^1])));
    }

    [Fact]
    public void Abbreviations_end_no_sentence() =>
        Assert.Empty(SentenceEnds.Of("Lihat Putusan No. 7 dan hlm. Empat menurut Prof. Sari, S.H. Karang dkk. Itu saja"));
}
