using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Tests.Corpus.Kinds.Statutes;

/// <summary>Whatever the number of articles and however lines are broken, each is found once, and no word is lost.</summary>
public sealed class StatutePropertyTests
{
    private const string Head = "PERATURAN DAERAH KOTA KENANGA NOMOR 4 TAHUN 2027 TENTANG LAMPU JALAN Menimbang : bahwa gelap; Mengingat : Undang-Undang Nomor 9 Tahun 2015 tentang Anu; MEMUTUSKAN: ";

    private static readonly string[] Sentences =
    [
        "Lampu menyala dari magrib sampai subuh.", "Petugas mengganti lampu yang mati sebagaimana dimaksud dalam Pasal 1 ayat (1).",
        "Biaya dibebankan pada anggaran menurut Pasal 9 dan Pasal 10 peraturan ini.", "Warga boleh melapor; laporan dicatat.", "Tiang dicat setiap tahun.",
    ];

    [Fact]
    public void Articles_are_found_in_order_on_one_line_or_on_many() => Prop.ForAll(
        Gen.Choose(1, 60).SelectMany(articles => Gen.Choose(0, Sentences.Length - 1).ArrayOf(articles)).Zip(Gen.Elements(" ", "\n")).ToArbitrary(),
        (ValueTuple<int[], string> statute) =>
        {
            var (bodies, gap) = statute;
            var text = Head + string.Concat(bodies.Select((body, i) => string.Create(CultureInfo.InvariantCulture, $"{gap}Pasal {i + 1}{gap}{Sentences[body]}")));
            var found = Documents.Parse(text).Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => p.Text).ToList();
            return found.SequenceEqual(bodies.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"Pasal {i + 1}")));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_word_is_lost() => Prop.ForAll(
        Gen.Elements("Pasal 1", "(1)", "a.", "BAB I UMUM", "Pasal 2 . . .", "Ayat (1)", "PENJELASAN", "Menimbang :", "lampu", "## Pasal 3", "| a | b |", "\n", "\n\n", "1.", "UMUM", "Pasal", "Disahkan di")
            .ListOf().ToArbitrary(),
        pieces =>
        {
            var text = Head + string.Join(' ', pieces);
            var document = Documents.Parse(text);
            var covered = new bool[text.Length];
            foreach (var passage in document.Passages.Concat(document.Furniture)) Array.Fill(covered, true, passage.Source.Start, passage.Source.End - passage.Source.Start);
            // what a label or markup is made of stands before its passage's text
            return Enumerable.Range(0, text.Length).All(i => covered[i] || !char.IsLetter(text[i]) || IsInLabel(document, text, i));
        }).QuickCheckThrowOnFailure();

    private static bool IsInLabel(Document document, string text, int at) => document.Passages.Any(p => p.Label.Contains(text[at], StringComparison.Ordinal));
}
