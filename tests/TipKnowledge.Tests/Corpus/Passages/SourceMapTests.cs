using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Spelling.Letters;

namespace TipKnowledge.Tests.Corpus.Passages;

public sealed class SourceMapTests
{
    // letters that the source writes in other forms, marks of emphasis, words set letter by letter, and what parts them
    private static readonly string[] Pieces =
    [
        "kata", "Indonesia", "de\u0301ja\u0300", "façade", "o\uFB03cers", "ﬁ", "Ａｓｅａｎ", "𝐋𝐚𝐰", "Ⅳ", "№", "한", "\u1100\u1161", "a\u0323\u0302", "x\u0301", "\u0301", "😀", "a\u200Bb", "a\u00ADb",
        "P E N D A H U L U A N", "T I N D A K  P I D A N A", "U N D A N G - U N D A N\nG", "A B C D", "_korban_", "__polisi__", "*kata*", "snake_case", "_", "*", "1", "2021", ".", ",", "-", "(", ")",
        " ", " ", " ", "  ", "\n", "\n\n", "\t", "\u00A0",
    ];

    public static TheoryData<string> Names => Documents.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_character_of_a_passage_stands_in_the_source_at_its_offset(string name)
    {
        var source = CodePoints(Documents.Source(name));
        foreach (var passage in Documents.Document(name).Passages)
        {
            for (var i = 0; i < passage.Text.Length; i++)
            {
                var span = passage.Map.ToSource(passage.Text, i, i + 1);
                Assert.Equal(1, span.Length);
                var there = source[span.Start];
                Assert.True(there == passage.Text[i] || (passage.Text[i] == ' ' && char.IsWhiteSpace((char)there)), $"{name} {passage.Ordinal}:{i}");
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void No_text_is_lost_every_visible_character_is_in_a_passage_or_furniture_or_is_a_mark(string name)
    {
        var source = CodePoints(Documents.Source(name));
        var document = Documents.Document(name);
        var kept = new bool[source.Length];
        foreach (var passage in document.Passages)
            for (var i = 0; i < passage.Text.Length; i++)
                kept[passage.Map.ToSource(passage.Text, i, i + 1).Start] = true;
        foreach (var span in document.Furniture.Select(line => line.Source))
            for (var i = span.Start; i < span.End; i++) kept[i] = true;
        var lost = Enumerable.Range(0, source.Length)
            .Where(i => !kept[i] && !char.IsWhiteSpace((char)source[i]) && source[i] is not ('*' or '-'))
            .Select(i => (char)source[i]).ToArray();
        // what is left are labels of notes, items and keywords, and marks of notes, which passages keep apart
        var labels = document.Passages.SelectMany(p => p.NoteMarks.Select(m => m.Label).Append(p.Label));
        Assert.Equal(labels.Sum(label => label.Count(c => !char.IsWhiteSpace(c) && c is not ('*' or '-'))), lost.Length);
    }

    [Fact]
    public void Offsets_count_code_points_whatever_the_text()
    {
        Prop.ForAll<NonEmptyString>(word =>
        {
            var clean = string.Concat(word.Get.Where(c => char.IsLetterOrDigit(c)).DefaultIfEmpty('x'));
            var text = $"Pendahuluan\n\nDi sini \U0001F600 ada kata {clean} dan \U00020000 tanda.\n";
            var passage = Documents.Parse(text).Passages[^1];
            var at = passage.Text.IndexOf("tanda", StringComparison.Ordinal);
            var span = passage.Map.ToSource(passage.Text, at, at + 5);
            Assert.Equal("tanda", string.Concat(CodePoints(text)[span.Start..span.End].Select(c => char.ConvertFromUtf32(c))));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_character_stands_for_source_that_reads_so_and_no_letter_of_the_source_is_lost() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).Where(text => text.Trim().Length > 0).ToArbitrary(), text =>
        {
            var source = text.EnumerateRunes().ToArray();
            var document = Documents.Parse(text);
            var kept = new bool[source.Length];
            foreach (var span in document.Furniture.Select(line => line.Source)) kept.AsSpan(span.Start, span.Length).Fill(true);
            foreach (var passage in document.Passages)
            {
                var last = new SourceSpan(0, 0);
                var at = 0;
                foreach (var rune in passage.Text.EnumerateRunes())
                {
                    var span = passage.Map.ToSource(passage.Text, at, at + rune.Utf16SequenceLength);
                    Assert.True(span.Start >= last.End || span == last, text);
                    AssertReads(rune.ToString(), string.Concat(source[span.Start..span.End]));
                    at += rune.Utf16SequenceLength;
                    kept.AsSpan(span.Start, span.Length).Fill(true);
                    last = span;
                }
            }
            // labels and the marks of notes are kept apart
            var labels = document.Passages.Sum(p => p.Label.Count(char.IsLetterOrDigit) + p.NoteMarks.Sum(m => m.Label.Count(char.IsLetterOrDigit)));
            Assert.Equal(labels, source.Where((rune, i) => !kept[i] && Rune.IsLetterOrDigit(rune)).Count());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Theory]
    [InlineData("Para o\uFB03cers itu.", "officers", "o\uFB03cers")]
    [InlineData("Para o\uFB03cers itu.", "ffi", "\uFB03")]
    [InlineData("Para o\uFB03cers itu.", "f", "\uFB03")]
    [InlineData("Di Co\u0302te d'Ivoire.", "Côte", "Co\u0302te")]
    [InlineData("Di Co\u0302te d'Ivoire.", "ô", "o\u0302")]
    [InlineData("Kata 𝐏𝐚𝐬𝐚𝐥 itu 😀 ini.", "sal", "𝐬𝐚𝐥")]
    [InlineData("Kata 😀 ＡＳＥＡＮ itu.", "SEA", "ＳＥＡ")]
    [InlineData("Dalam _Undang-\nUndang_ Nomor 7.", "Undang-Undang Nomor", "Undang-\nUndang_ Nomor")]
    public void A_stretch_of_text_leads_to_the_characters_that_write_it(string text, string words, string written)
    {
        var passage = Documents.Parse("Sebuah kalimat biasa.\n\n" + text + "\n").Passages[^1];
        var at = passage.Text.IndexOf(words, StringComparison.Ordinal);
        var span = passage.Map.ToSource(passage.Text, at, at + words.Length);
        Assert.Equal(written, string.Concat(("Sebuah kalimat biasa.\n\n" + text).EnumerateRunes().ToArray()[span.Start..span.End]));
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(512)]
    public void The_end_of_a_text_of_any_length_counts_code_points_too(int length)
    {
        var text = "Kata \U0001F600 ini" + new string('x', length - 13) + "a\u0301";
        Assert.Equal(length, text.Length);
        var document = Documents.Parse(text);
        Assert.Equal(length - 1, document.Pages[0].Source.End);
        Assert.Equal(length - 1, document.Passages[0].Source.End);
    }

    [Fact]
    public void A_byte_order_mark_counts_as_one_code_point()
    {
        var passage = Documents.Parse("\uFEFFPendahuluan\n").Passages[0];
        Assert.Equal("Pendahuluan", passage.Text);
        Assert.Equal(new SourceSpan(1, 12), passage.Source);
    }

    private static void AssertReads(string read, string written)
    {
        var line = new LetterLine();
        new LetterForms().Read(written, 0, line);
        Assert.True(line.Text.Contains(read, StringComparison.Ordinal) || (read == " " && written.Any(char.IsWhiteSpace)), $"{read} is not {written}");
    }

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(r => r.Value)];
}
