using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Kinds;

public sealed class HeadingTests
{
    [Theory]
    [InlineData(Samples.Decision, "PUTUSAN|TENTANG DUDUK PERKARANYA|TENTANG HUKUMNYA|MENGADILI")]
    [InlineData(Samples.Thesis, "BAB I PENDAHULUAN|A. Latar Belakang Masalah|B. Rumusan Masalah")]
    [InlineData(Samples.Report, "Ringkasan Eksekutif|1. Pendahuluan|2. Yang ditemukan|3. Rekomendasi")]
    [InlineData(Samples.MarkdownReport, "Summary|Who was asked|Recommendations")]
    [InlineData(Samples.Treaty, "Article 1|Article 2")]
    [InlineData(Samples.News, "")]
    public void Headings_are_those_of_the_kind(string text, string headings) => Assert.Equal(headings, Headings(text));

    [Fact]
    public void Bare_numbers_with_text_between_are_headings()
    {
        const string Text = $"Kertas Kebijakan\n\n1 Introduction\n{Samples.English}\n2 How catches are counted\n{Samples.English}\n3 What was done\n{Samples.English}\n";
        Assert.Equal("1 Introduction|2 How catches are counted|3 What was done", Headings(Text));
    }

    [Fact]
    public void Items_of_a_list_that_follow_each_other_are_no_headings()
    {
        const string Text = $"Judul Tulisan\n\nYang diteliti ialah hal berikut ini.\n1. Izin kerja\n2. Upah minimum\n3. Jam kerja\n\n{Samples.Indonesian}\n";
        Assert.Equal("", Headings(Text));
    }

    [Fact]
    public void Roman_numbers_make_a_series()
    {
        const string Text = $"Judul Tulisan\n\nI. Yang terjadi\n{Samples.Indonesian}\nII. Yang dilakukan\n{Samples.Indonesian}\nIII. Yang perlu\n{Samples.Indonesian}\n";
        Assert.Equal("I. Yang terjadi|II. Yang dilakukan|III. Yang perlu", Headings(Text));
    }

    [Fact]
    public void A_bullet_before_a_section_is_no_part_of_its_heading()
    {
        const string Text = $"Judul Tulisan\n\n• Latar Belakang\n{Samples.Indonesian}\n• 2.1 Arti Tangkapan\n{Samples.Indonesian}\n";
        Assert.Equal("Latar Belakang|2.1 Arti Tangkapan", Headings(Text));
    }

    [Fact]
    public void Markdown_headings_nest_by_their_marks()
    {
        var headings = Documents.Parse(Samples.MarkdownReport).Passages.Where(p => p.Kind == PassageKind.Heading).ToList();
        Assert.Equal([1, 2, 1], headings.Select(h => h.HeadingLevel));
        Assert.Equal(["##", "###", "##"], headings.Select(h => h.Label));
    }

    private static string Headings(string text) =>
        string.Join('|', Documents.Parse(text).Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text));
}
