using System.Text;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Tests.Corpus.Reading;

public sealed class TextFileReaderTests
{
    [Fact]
    public void Text_with_and_without_a_byte_order_mark_is_read()
    {
        Assert.True(Read([0xEF, 0xBB, 0xBF, (byte)'a']).IsRead);
        Assert.True(Read("Pelindungan – “warga”"u8).IsRead);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("iso-8859-1", "ISO-8859-1")]
    public void Other_encodings_are_refused_by_name(string encoding, string name)
    {
        var text = Encoding.GetEncoding(encoding);
        var problem = Read([.. text.GetPreamble(), .. text.GetBytes("Café dan naïve, sebuah teks yang cukup panjang")]).Problem!;
        Assert.Contains(name, problem.Reason, StringComparison.Ordinal);
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_bad_byte_is_named_with_its_line()
    {
        var problem = Read([(byte)'a', (byte)'\n', (byte)'b', 0x93, (byte)'c']).Problem!;
        Assert.Equal("byte 3, line 2", problem.Place);
        Assert.Contains("WINDOWS-1252", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_named_txt_is_told_to_be_one() =>
        Assert.Contains("PDF", Read("%PDF-1.7\n…"u8).Problem!.Reason, StringComparison.Ordinal);

    private static DocumentReading Read(ReadOnlySpan<byte> content) => new TextFileReader().Read("x.txt", content);
}
