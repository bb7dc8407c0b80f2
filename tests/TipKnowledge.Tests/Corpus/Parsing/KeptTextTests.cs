using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Parsing;

public sealed class KeptTextTests
{
    // lines as pages, notes, lists, columns and sites have them
    private static readonly string[] Lines =
    [
        "Pasal 7", "Pasal 8 . . .", "BAB II", "PENDAHULUAN", "DAFTAR PUSTAKA", "Karang, B. (2019). Upah awak kapal. Laut Pers.", "[3] Muara, D. (2020). Teluk. Laut Pers.",
        "12", "- 4 -", "iv", "44 Warta Samudra", "Metode 45", "Halaman 3 dari 9", "GUBERNUR TELUK BIRU", "SALINAN", "---", "title: Upah", "1 Lihat Buku Upah, hlm. 3.",
        "2Catatan Harian, 2020.", "3", "Upah itu tidak dibayar.1 Kapal pergi.2", "kata3 lain¹ dan lagi[^4].", "[^4]: Harbour ledger.", "Kapal itu ber-", "layar lagi\u2010", "di long-",
        "kata putus\u00AD", "kata putus¬", "awak kapal menerima upah harian       the crews are paid by the day and", "yang dicatat juru mudi di buku        their wages are noted in the book",
        "Sumber: Dinas Kelautan, 2030.", "Baca juga: Kapal Karam", "Editor: Sari", "1. Satu hal;", "a. hal lain;", "Tabel 2. Kapal", "*kata* dan _lain_", "teks 😀 panjang",
        "kalimat yang panjang sekali. Lalu satu lagi yang sama panjangnya, dengan koma; dan selesai.", "", "", "\f", "\u2028", "(2)", "Teks penuh", "Kata Kunci: kapal, upah",
    ];

    [Fact]
    public void Every_letter_of_the_source_is_in_one_passage_in_furniture_or_in_a_label_or_mark() =>
        Prop.ForAll(Gen.Elements(Lines).ArrayOf().Select(lines => string.Join('\n', lines)).Where(text => text.Trim().Length > 0).ToArbitrary(), text =>
        {
            var source = text.EnumerateRunes().ToArray();
            var document = Documents.Parse(text);
            var owners = new int[source.Length];
            foreach (var passage in document.Passages.Concat(document.Furniture)) Count(passage, source, owners);
            Assert.All(owners, count => Assert.InRange(count, 0, 1));
            var apart = document.Passages.Sum(p => Letters(p.Label) + p.NoteMarks.Sum(m => Letters(m.Label)));
            Assert.Equal(apart, source.Where((rune, i) => owners[i] == 0 && (Rune.IsLetterOrDigit(rune) || rune.Value == '¹')).Count());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void A_note_mark_stands_inside_its_text_or_at_its_end() =>
        Prop.ForAll(Gen.Elements(Lines).ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary(), text =>
        {
            foreach (var passage in Documents.Parse(text).Passages)
                Assert.All(passage.NoteMarks, mark => Assert.InRange(mark.Offset, 0, passage.Text.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static void Count(Passage passage, Rune[] source, int[] owners)
    {
        var at = 0;
        foreach (var rune in passage.Text.EnumerateRunes())
        {
            var span = passage.Map.ToSource(passage.Text, at, at + rune.Utf16SequenceLength);
            at += rune.Utf16SequenceLength;
            if (rune.Value == ' ') continue;
            // a sign that breaks a word stands for a hyphen where the word has one
            Assert.True(rune == source[span.Start] || (rune.Value == '-' && source[span.Start].Value is '¬' or '\u00AD'), passage.Text);
            owners[span.Start]++;
        }
    }

    private static int Letters(string label) => label.Count(char.IsLetterOrDigit);
}
