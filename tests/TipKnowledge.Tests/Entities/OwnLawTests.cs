using TipKnowledge.Entities;
using TipKnowledge.Tests.Corpus;

namespace TipKnowledge.Tests.Entities;

/// <summary>Which law a statute of the corpus is, and which laws it rests on.</summary>
public sealed class OwnLawTests
{
    private static readonly EntityRecognizer Recognizer = new(TipKnowledge.Entities.Vocabularies.Vocabulary.Load([]));

    [Fact]
    public void A_statute_is_the_law_of_its_heading_and_rests_on_the_heads_of_its_basis()
    {
        var found = Recognizer.Recognize(Documents.Parse(Statute("""
            1. Pasal 5 ayat (2) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
            2. Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan sebagaimana telah diubah dengan Undang-Undang Nomor 6 Tahun 2023;
            3. Undang-Undang Nomor 40 Tahun 2004 dan Undang-Undang Nomor 24 Tahun 2011;
            """)));
        Assert.Equal("law:id/pp/2030/88", found.Law?.Value);
        Assert.Equal(["law:id/uud/1945", "law:id/uu/2003/13", "law:id/uu/2004/40", "law:id/uu/2011/24"], found.Basis.Select(law => law.Value));
    }

    [Fact]
    public void A_statute_does_not_rest_on_itself()
    {
        var found = Recognizer.Recognize(Documents.Parse(Statute("1. Peraturan Pemerintah Nomor 88 Tahun 2030;\n2. Undang-Undang Nomor 40 Tahun 2004;\n")));
        Assert.Equal(["law:id/uu/2004/40"], found.Basis.Select(law => law.Value));
    }

    [Theory]
    [InlineData("RANCANGAN\n")]
    [InlineData("NASKAH AKADEMIK\n")]
    [InlineData("Ulasan oleh Seorang Pembaca\n")]
    [InlineData("PENJELASAN\nATAS\n")]
    public void A_text_about_a_law_is_not_the_law(string before) =>
        Assert.Null(Recognizer.Recognize(Documents.Parse(before + Statute("1. Undang-Undang Nomor 40 Tahun 2004;\n"))).Law);

    private static string Statute(string basis) => $"""
        PERATURAN PEMERINTAH REPUBLIK INDONESIA
        NOMOR 88 TAHUN 2030
        TENTANG
        WARUNG TERAPUNG
        Menimbang : bahwa warung terapung perlu diatur;
        Mengingat :
        {basis}
        MEMUTUSKAN:
        Pasal 1
        Warung terapung adalah warung di atas perahu.
        Pasal 2
        Peraturan Pemerintah ini mulai berlaku pada tanggal diundangkan.
        """;
}
