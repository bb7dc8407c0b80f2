using TipKnowledge.Corpus.Parsing.Furniture;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Tests.Corpus.Parsing.Furniture;

public sealed class PrintedNumbersTests
{
    [Theory]
    [InlineData("41 42 43 44 45 46", "41 42 43 44 45 46")]
    [InlineData("41 42 - 44 45 46", "41 42 43 44 45 46")]
    [InlineData("- - 43 44 45 46", "41 42 43 44 45 46")]
    [InlineData("41 42 43 44 - -", "41 42 43 44 45 46")]
    [InlineData("41 42 93 44 45 46", "41 42 43 44 45 46")]
    [InlineData("i ii iii 1 2 3", "i ii iii 1 2 3")]
    [InlineData("- ii iii iv 1 2 3 -", "i ii iii iv 1 2 3 4")]
    [InlineData("- - - - - -", "- - - - - -")]
    public void Numbers_that_count_with_the_pages_are_believed_and_the_others_inferred(string feet, string printed)
    {
        var numbers = feet.Split(' ');
        var document = Documents.Parse(string.Join('\f', numbers.Select((n, i) => Pages.Paragraph(i) + (n == "-" ? "" : $"\n\n{n}"))));
        Assert.Equal(printed, string.Join(' ', document.Pages.Select(p => p.Printed ?? "-")));
    }

    [Theory]
    [InlineData("i", 1)]
    [InlineData("xiv", 14)]
    [InlineData("XXIX", 29)]
    [InlineData("lxxxviii", 88)]
    public void Roman_numbers_are_read_as_they_are_written(string text, int value)
    {
        Assert.Equal(value, RomanNumber.Read(text));
        Assert.Equal(text.ToLowerInvariant(), RomanNumber.Write(value));
    }

    [Theory]
    [InlineData("iiii")]
    [InlineData("ic")]
    [InlineData("Xi")]
    [InlineData("vil")]
    [InlineData("")]
    public void What_is_written_otherwise_is_no_roman_number(string text) => Assert.Null(RomanNumber.Read(text));
}
