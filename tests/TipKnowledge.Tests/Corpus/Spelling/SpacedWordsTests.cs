using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Spelling;

public sealed class SpacedWordsTests
{
    // a running text whose words a row of letters may be
    private const string Text = "Pembahasan atas hukum acara pidana di Indonesia, tindak lanjut dan penjelasan undang-undang bagi orang dalam buku ini.\n\n";

    [Theory]
    [InlineData("P E N D A H U L U A N", "PENDAHULUAN")]
    [InlineData("K A T A P E N G A N T A R", "KATA PENGANTAR")]
    [InlineData("T I N D A K  P I D A N A", "TINDAK PIDANA")]
    [InlineData("P E R A T U R A N   P E M E R I N T A H", "PERATURAN PEMERINTAH")]
    [InlineData("H A K  D A N  K E W A J I B A N", "HAK DAN KEWAJIBAN")]
    [InlineData("K O R B A N  D I  K A M B O J A", "KORBAN DI KAMBOJA")]
    [InlineData("M E M U T U S K A N :", "MEMUTUSKAN :")]
    [InlineData("M E M U T U S K A N:", "MEMUTUSKAN:")]
    [InlineData("“P E N U T U P”", "“PENUTUP”")]
    [InlineData("A. L A T A R  B E L A K A N G", "A. LATAR BELAKANG")]
    [InlineData("B A B I", "BAB I")]
    [InlineData("B A B  I  K E T E N T U A N  U M U M", "BAB I KETENTUAN UMUM")]
    [InlineData("BAB X S A N K S I", "BAB X SANKSI")]
    [InlineData("K E T E N T U A N  L A I N - L A I N", "KETENTUAN LAIN-LAIN")]
    [InlineData("K E T E N T U A N  L A I N -L A I N", "KETENTUAN LAIN-LAIN")]
    [InlineData("M e m u t u s k a n : sebagai berikut", "Memutuskan : sebagai berikut")]
    [InlineData("C O N C L U S I O N", "CONCLUSION")]
    [InlineData("C H A P T E R I I N T R O D U C T I O N", "CHAPTER I INTRODUCTION")]
    [InlineData("Ｐ Ｅ Ｎ Ｕ Ｔ Ｕ Ｐ", "PENUTUP")]
    [InlineData("R É S U M É S", "RÉSUMÉS")]
    public void Spaced_words_are_read_as_words(string line, string words) => Assert.Equal(words, Read(line));

    [Theory]
    [InlineData("P E N J E L A S A N A T A S", "PENJELASAN ATAS")]
    [InlineData("H U K U M A C A R A P I D A N A", "HUKUM ACARA PIDANA")]
    [InlineData("p e n j e l a s a n itu", "penjelasan itu")]
    [InlineData("B u k u Hukum", "Buku Hukum")]
    [InlineData("p e n j e l a s a n U n d a n g - U n d a n g", "penjelasan Undang-Undang")]
    public void Words_of_the_text_tell_where_a_spaced_word_ends(string line, string words) => Assert.Equal(words, ReadAfter(Text, line));

    [Theory]
    [InlineData("a b c d e f")]
    [InlineData("A B C D")]
    [InlineData("A B A B")]
    [InlineData("Blok A C E G")]
    [InlineData("Kelas A B C D E F")]
    [InlineData("A. B. C. D. Suharto")]
    [InlineData("J. K. R. Tolkien dan A B C")]
    [InlineData("S W O T")]
    [InlineData("X X X X X")]
    [InlineData("I I I I")]
    [InlineData("N x K x I x C x B")]
    [InlineData("p q r s t u")]
    [InlineData("Y a = b c d e + f")]
    [InlineData("R E P U BLIK INDONESIA")]
    [InlineData("INDO N E S I A")]
    [InlineData("K e p u tusan")]
    [InlineData("1 2 3 4 5 6")]
    [InlineData("Kolom A B C D E F G H I J K")]
    [InlineData("T I N D A K P I D A N A K O R U P S I")]
    [InlineData("C d e f")]
    [InlineData("単 漢 字 漢 字")]
    [InlineData("P E N E K A N A N A. Latar")]
    public void What_may_be_options_initials_formulas_or_pieces_of_words_stays(string line) => Assert.Equal(line, Read(line));

    [Theory]
    [InlineData("diatur oleh U N D A N G - U N D A N\nG Nomor 21", "diatur oleh UNDANG-UNDANG Nomor 21")]
    [InlineData("diatur oleh U N D A N G - U N\nD A N G Nomor 21", "diatur oleh UNDANG-UNDANG Nomor 21")]
    [InlineData("diatur oleh U N D A N G -\nU N D A N G Nomor 21", "diatur oleh UNDANG-UNDANG Nomor 21")]
    [InlineData("diatur oleh U N D A N G-\nU N D A N G Nomor 21", "diatur oleh UNDANG-UNDANG Nomor 21")]
    [InlineData("menurut T I N D A K\nP I D A N A perdagangan", "menurut TINDAK PIDANA perdagangan")]
    [InlineData("menurut T I N D A K  P I D A N\nA perdagangan", "menurut TINDAK PIDANA perdagangan")]
    [InlineData("menurut T I N D A K  P I D A N\nA  O R A N G, yang", "menurut TINDAK PIDANA ORANG, yang")]
    [InlineData("dalam L A M P I R A N\nI peraturan", "dalam LAMPIRAN I peraturan")]
    public void A_line_break_cuts_words_only_where_they_go_on(string lines, string words) => Assert.Equal(words, ReadAfter(Text, lines));

    [Fact]
    public void Each_letter_of_a_spaced_word_stands_at_its_own_place()
    {
        const string Source = "Diatur oleh U N D A N G - U N D A N\nG Nomor 21 Tahun 2007.\n";
        var passage = Documents.Parse(Source).Passages[^1];
        var word = passage.Text.IndexOf("UNDANG-UNDANG", StringComparison.Ordinal);
        for (var i = 0; i < "UNDANG-UNDANG".Length; i++)
        {
            var span = passage.Map.ToSource(passage.Text, word + i, word + i + 1);
            Assert.Equal(passage.Text[word + i], Assert.Single(Source[span.Start..span.End]));
        }
        var whole = passage.Map.ToSource(passage.Text, word, word + "UNDANG-UNDANG".Length);
        Assert.Equal("U N D A N G - U N D A N\nG", Source[whole.Start..whole.End]);
    }

    [Theory]
    [InlineData("P E N D A H U L U A N", "PENDAHULUAN")]
    [InlineData("P U T U S A N", "PUTUSAN")]
    [InlineData("U M U M", "UMUM")]
    [InlineData("D A F T A R  P U S T A K A", "DAFTAR PUSTAKA")]
    public void A_line_set_letter_by_letter_is_a_heading_however_short(string line, string heading)
    {
        var document = Documents.Parse($"Judul Naskah Ini\n\nKalimat pertama ditulis di sini.\n{line}\nIsi bagian itu ditulis di sini.\n");
        Assert.Contains(document.Passages, p => p.Kind == PassageKind.Heading && p.Text == heading);
    }

    [Fact]
    public void In_a_text_whose_spacing_is_broken_rows_of_letters_stay()
    {
        var text = string.Concat(Enumerable.Repeat("Ke p u tusan P r e siden d a n pe m er in tah d ae rah s e lu ruh I ndo ne sia ini. ", 20));
        Assert.Contains("K A M B O J A", Documents.Parse(text + "\n\nK A M B O J A\n").Passages[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A ")]
    [InlineData("A B  ")]
    [InlineData("A - ")]
    [InlineData("K O R B A N ")]
    [InlineData("K O R B A N\n")]
    [InlineData("a\n")]
    [InlineData("B A B I ")]
    public void A_megabyte_of_lone_letters_is_read(string piece) =>
        Assert.NotEmpty(Documents.Parse(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Passages);

    private static string Read(string line) => ReadAfter("", line);

    // as part of a paragraph, so that the line is no title
    private static string ReadAfter(string text, string lines)
    {
        const string Before = "Sebuah kalimat yang biasa saja.\n\n";
        return Documents.Parse(Before + text + lines + "\n").Passages[^1] is var passage
            && passage.Label.Length > 0 ? $"{passage.Label} {passage.Text}" : passage.Text;
    }
}
