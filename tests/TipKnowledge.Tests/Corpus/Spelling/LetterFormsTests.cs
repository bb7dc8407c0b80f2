using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Corpus.Spelling.Letters;

namespace TipKnowledge.Tests.Corpus.Spelling;

public sealed class LetterFormsTests
{
    private static readonly string[] Letters =
    [
        "a", "E", "n", " ", "-", "é", "ậ", "ﬁ", "ﬄ", "ſ", "Ａ", "１", "Ⅳ", "№", "ℎ", "𝐋", "𝟗", "²", "¹", "™", "…", "’", "가", "한", "ᆫ", "ᅡ", "\u1100", "😀", "ﻼ", "ﷺ",
        "\u0301", "\u0302", "\u0323", "\u0327", "\u0344", "\u0345", "\u0653", "\u212B", "\u1E9B",
    ];

    public static TheoryData<string, string> Forms()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFolders.Root, "tests", "TipKnowledge.Tests", "Corpus", "Spelling", "forms.tsv")))
            if (!line.StartsWith('#') && line.Split('\t') is [var written, var form]) data.Add(written, form);
        return data;
    }

    [Theory, MemberData(nameof(Forms))]
    public void Letters_are_in_the_one_form_that_Unicode_gives_them(string written, string form) =>
        Assert.Equal(form, Codes(Spelled(Text(written)).Text));

    [Theory]
    [InlineData("traﬃcking", "trafficking")]
    [InlineData("Ｕｎｄａｎｇ－Ｕｎｄａｎｇ　２１", "Undang-Undang　21")]
    [InlineData("BAB Ⅲ", "BAB III")]
    [InlineData("𝐏𝐚𝐬𝐚𝐥 𝟕, 𝑡ℎ𝑒 𝐿𝑎𝑤", "Pasal 7, the Law")]
    [InlineData("UU № 21", "UU No 21")]
    [InlineData("Co\u0302te d'Ivoire", "Côte d'Ivoire")]
    [InlineData("Việt Nam", "Việt Nam")]
    [InlineData("Vie\u0323\u0302t Nam", "Việt Nam")]
    public void Words_read_as_they_are_meant(string written, string words) => Assert.Equal(words, Spelled(written).Text.ToString());

    [Theory]
    [InlineData("korban.¹² Menurut")]
    [InlineData("10 m², H₂O, 1ª, ½, ①, ⑴, ™")]
    [InlineData("“kutipan” – ‘dalam’ … é Ü ñ")]
    [InlineData("😀 中文 عربي ไทย")]
    public void Raised_digits_and_signs_stay(string written) => Assert.Equal(written, Spelled(written).Text.ToString());

    [Fact]
    public void A_second_reading_changes_nothing() => Prop.ForAll(Texts(), text =>
    {
        var once = Spelled(text).Text.ToString();
        Assert.Equal(once, Spelled(once).Text.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Every_part_of_the_source_stands_in_a_letter_and_letters_follow_each_other_as_there() => Prop.ForAll(Texts(), text =>
    {
        var line = Spelled(text);
        int start = 0, end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            // either the same stretch as the letter before, or what follows it
            Assert.True(line.SourceStart(i) == end || (line.SourceStart(i) == start && line.SourceEnd(i) == end));
            (start, end) = (line.SourceStart(i), line.SourceEnd(i));
            Assert.True(end > start);
        }
        Assert.Equal(text.Length, end);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("a\u0301")]
    [InlineData("\u0301")]
    [InlineData("\u0344")]
    [InlineData("ﬃ")]
    [InlineData("a\u0323\u0302\u0301\u0345")]
    public void A_megabyte_of_marks_is_read_in_time(string piece) =>
        Assert.True(Spelled(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))).Length > 0);

    [Fact]
    public void A_letter_with_more_marks_than_any_language_writes_stays_as_it_is()
    {
        var written = "e" + string.Concat(Enumerable.Repeat("\u0323\u0301", 20)) + "x";
        Assert.Equal(written, Spelled(written).Text.ToString());
    }

    private static LetterLine Spelled(string text)
    {
        var line = new LetterLine();
        new LetterForms().Read(text, 0, line);
        return line;
    }

    private static Arbitrary<string> Texts() => Gen.Elements(Letters).ArrayOf().Select(string.Concat).ToArbitrary();

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Codes(ReadOnlySpan<char> text)
    {
        var codes = new StringBuilder();
        foreach (var rune in text.EnumerateRunes()) codes.Append(CultureInfo.InvariantCulture, $"{rune.Value:X4} ");
        return codes.ToString().TrimEnd();
    }
}
