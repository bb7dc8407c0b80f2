using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities;

/// <summary>A megabyte of what could send a rule back to its start again and again; a rule that is not linear would not come to an end here.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1 << 20;

    private static readonly EntityRecognizer Recognizer = new(Vocabulary.LoadBuiltIn());

    [Theory]
    [InlineData("Undang-Undang Nomor ")]
    [InlineData("Undang-Undang ")]
    [InlineData("7")]
    [InlineData("7/")]
    [InlineData("(")]
    [InlineData("((")]
    [InlineData("-")]
    [InlineData("a, ")]
    [InlineData("Protokol untuk Mencegah, ")]
    [InlineData("Konvensi ")]
    [InlineData("Konvensi Wina ")]
    [InlineData("Deklarasi ASEAN ")]
    [InlineData("Kementerian ")]
    [InlineData("Kementerian Luar Negeri Kementerian ")]
    [InlineData("Bangsa Perserikatan (PBB) ")]
    [InlineData("Pasal 1 ayat (1) huruf a, ")]
    [InlineData("UU No. 1 Tahun 2000, 2 Tahun 2001, ")]
    [InlineData("UU No. 1 Tahun 2000 tentang Satu Dua (UU X) ")]
    [InlineData("penjara paling lama 5 tahun UU No. 1 Tahun 2000 ")]
    [InlineData("Pasal 1 UU No. 1 Tahun 2000. Denda Rp1.000.000 (satu juta). ")]
    [InlineData("Putusan Nomor 1/Pid.Sus/2022/PN ")]
    [InlineData("Polri bekerja sama dengan ")]
    [InlineData("https://a.b.")]
    [InlineData("\"“'’\"")]
    public void A_megabyte_of_it_is_read_to_the_end(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, Megabyte / repeated.Length));
        var document = TestDocuments.Of(text);
        var entities = Recognizer.Recognize(document);
        MentionAssert.AreSound(text, entities.Passages[0].Mentions);
        ClaimReader.Read(document, entities);
    }
}
