using System.Text;

namespace TipKnowledge.Tests.Corpus.Parsing;

public sealed class LinearWorkTests
{
    /// <summary>Twice the text may take so many times the memory: buffers grow by doubling.</summary>
    private const double MostGrowth = 3;

    public static TheoryData<string> Units =>
    [
        "korban pekerja migran. Dan ", "abcdefghij", "\n", "   \n", "a\n", "-", "-\n", "a-\n", "perda\u00AD\n", "*", "_", " *a", "*a* _b_ ", "😀", "😀 kata. Dan ", "\f", "a\f", "iii\n\f",
        "P E N D A H U L U A N\n", "x. Karang, B. ", "Karang, B. (2019). Upah awak. Laut Pers. ", "kata1 ", "Pasal . . .\nPasal\n", "BAB I\n", "a   b   c\n", "Judul Besar Itu\n\n",
        "1. satu hal\n", "\n1 Lihat Buku\nteks.1 lagi\n", "e-ISSN 1234-5678\n", "Vol. 1 No. 2 2020 ", "“a” ",
    ];

    [Theory, MemberData(nameof(Units))]
    public void Parsing_takes_memory_in_proportion_to_the_text(string unit)
    {
        Allocated(unit, 20_000);
        var (once, twice) = (Allocated(unit, 150_000), Allocated(unit, 300_000));
        Assert.True(twice < MostGrowth * once, $"{once:N0} bytes, and {twice:N0} for twice the text");
    }

    [Theory]
    [InlineData("DAFTAR PUSTAKA\n")]
    [InlineData("teks kata1 lain\n\n1 Lihat Itu\n\f")]
    [InlineData("Judul Besar Itu\n\nSari Laut\n\n")]
    public void A_beginning_that_opens_a_list_changes_nothing_of_that(string beginning)
    {
        Allocated("kata1 Karang, B. ", 20_000, beginning);
        Assert.True(Allocated("kata1 Karang, B. ", 300_000, beginning) < MostGrowth * Allocated("kata1 Karang, B. ", 150_000, beginning));
    }

    private static long Allocated(string unit, int length, string beginning = "")
    {
        var text = new StringBuilder(beginning);
        while (text.Length < length) text.Append(unit);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Documents.Parse(text.ToString());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
