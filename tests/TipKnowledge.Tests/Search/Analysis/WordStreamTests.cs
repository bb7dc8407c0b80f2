using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Tests.Search.Analysis;

public sealed class WordStreamTests
{
    [Theory]
    [InlineData("Undang-Undang No. 21/2007", "undang undang no 21 2007")]
    [InlineData("Rp1.000.000,50 dan 3.14", "rp1.000.000,50 dan 3.14")]
    [InlineData("Indonesia’s O'Brien can't", "indonesia's o'brien can't")]
    [InlineData("e-mail: a_b@c.id", "e mail a_b c.id")]
    [InlineData("café naïve ÉTÉ", "café naïve été")]
    [InlineData("perda\u00ADgangan \u200Eorang\u200F", "perdagangan orang")]
    [InlineData("satu\u200Bdua", "satu dua")]
    [InlineData("cafe\u0301", "cafe\u0301")]
    [InlineData("…—“”", "")]
    public void Words_are_broken_as_uax_29_says(string text, string words) => Assert.Equal(words, string.Join(' ', Terms(new ExactAnalyzer(), text)));

    [Fact]
    public void Stop_words_leave_their_positions_empty()
    {
        var stream = new IndonesianAnalyzer().CreateStream();
        stream.Reset("korban yang dilindungi".AsMemory());
        Assert.True(stream.MoveNext());
        Assert.Equal(0, stream.Position);
        Assert.True(stream.MoveNext());
        Assert.Equal((2, 12, 22), (stream.Position, stream.Start, stream.End));
        Assert.False(stream.MoveNext());
    }

    [Fact]
    public void Offsets_rise_and_stay_inside_the_text_whatever_it_is()
    {
        Prop.ForAll<string>(text =>
        {
            text ??= "";
            foreach (var analyzer in new Analyzer[] { new ExactAnalyzer(), new EnglishAnalyzer(), new IndonesianAnalyzer() })
            {
                var stream = analyzer.CreateStream();
                stream.Reset(text.AsMemory());
                int end = 0, position = -1;
                while (stream.MoveNext())
                {
                    Assert.True(stream.Start >= end && stream.End > stream.Start && stream.End <= text.Length && stream.Position > position);
                    (end, position) = (stream.End, stream.Position);
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Terms(Analyzer analyzer, string text)
    {
        var stream = analyzer.CreateStream();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext()) yield return stream.Term.ToString();
    }
}
