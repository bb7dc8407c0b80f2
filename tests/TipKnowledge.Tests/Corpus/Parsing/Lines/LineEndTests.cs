namespace TipKnowledge.Tests.Corpus.Parsing.Lines;

public sealed class LineEndTests
{
    [Theory]
    [InlineData("Kapal itu ber\u00AD\nlayar lagi.", "Kapal itu berlayar lagi.")]
    [InlineData("Kapal itu ber¬\nlayar lagi.", "Kapal itu berlayar lagi.")]
    [InlineData("Kapal itu ber\u2010\nlayar lagi.", "Kapal itu berlayar lagi.")]
    [InlineData("Kapal itu ber-\nlayar lagi.", "Kapal itu berlayar lagi.")]
    [InlineData("Menurut Undang\u2010\nUndang Pelayaran.", "Menurut Undang\u2010Undang Pelayaran.")]
    [InlineData("A long-\nterm plan for crews.", "A long-term plan for crews.")]
    [InlineData("A state-\nowned yard for cost-\neffective repairs.", "A state-owned yard for cost-effective repairs.")]
    [InlineData("A two-\nto-three week trip.", "A two-to-three week trip.")]
    [InlineData("The govern-\nment and its state-\nment.", "The government and its statement.")]
    [InlineData("Isi 3 ¬ 4 saja.", "Isi 3 ¬ 4 saja.")]
    public void A_sign_at_a_line_end_goes_where_it_only_breaks_a_word(string text, string joined) =>
        Assert.Equal(joined, Documents.Parse(text + "\n").Passages[^1].Text);

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\v")]
    [InlineData("\r\n")]
    public void Every_line_break_of_unicode_ends_a_line(string end)
    {
        var text = $"Upah Awak Kapal\n\nPENDAHULUAN\n\n{Pages.Paragraph(1)}\n\nMETODE\n\n{Pages.Paragraph(2)}\n";
        Assert.Equal(Documents.Parse(text).Passages.Select(p => (p.Kind, p.Text)), Documents.Parse(text.Replace("\n", end)).Passages.Select(p => (p.Kind, p.Text)));
    }
}
