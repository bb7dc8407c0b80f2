using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Passages.Searching;

namespace TipKnowledge.Tests.Exploring;

public sealed class ExcerptTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("Kalimat ini tidak menyebut apa pun yang dicari. ", 12));

    [Fact]
    public void A_short_passage_is_shown_whole()
    {
        var whole = Marked("UU TPPO mengatur hal itu.", "UU TPPO");
        var excerpt = Excerpts.Of(whole);
        Assert.Equal(whole.Text, excerpt.Text);
        Assert.Equal(whole.Marks.ToArray(), excerpt.Marks.ToArray());
    }

    [Fact]
    public void A_long_passage_is_cut_to_the_sentence_of_the_mark()
    {
        var excerpt = Excerpts.Of(Marked(Filler + "Sementara itu UU TPPO mengatur sanksinya. " + Filler, "UU TPPO"));
        Assert.Contains("UU TPPO mengatur sanksinya.", excerpt.Text, StringComparison.Ordinal);
        Assert.StartsWith("… ", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith(" …", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal("UU TPPO", excerpt.Text[excerpt.Marks[0].Start..excerpt.Marks[0].End]);
    }

    [Fact]
    public void A_marked_sentence_is_never_cut()
    {
        var sentence = "Undang-undang itu melaksanakan " + string.Join(", ", Enumerable.Range(1, 90).Select(i => $"ketentuan ke-{i}")) + ".";
        var excerpt = Excerpts.Of(Marked(Filler + sentence + " " + Filler, sentence));
        Assert.Contains(sentence, excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_far_apart_are_both_shown_with_an_ellipsis_between()
    {
        var text = "Keimigrasian diatur UU Imigrasi. " + Filler + Filler + "Perdagangan orang diatur UU TPPO. " + Filler;
        var whole = Marked(text, "UU Imigrasi", "UU TPPO");
        var excerpt = Excerpts.Of(whole, whole.Marks[0], whole.Marks[1]);
        Assert.Equal(["UU Imigrasi", "UU TPPO"], excerpt.Marks.Select(m => excerpt.Text[m.Start..m.End]));
        Assert.Contains(" … ", excerpt.Text, StringComparison.Ordinal);
        Assert.True(excerpt.Text.Length < text.Length / 2);
    }

    [Fact]
    public void Two_places_close_together_are_shown_as_one_stretch()
    {
        var whole = Marked(Filler + "Baik UU Imigrasi maupun UU TPPO mengaturnya. " + Filler, "UU Imigrasi", "UU TPPO");
        var excerpt = Excerpts.Of(whole, whole.Marks[0], whole.Marks[1]);
        Assert.Contains("Baik UU Imigrasi maupun UU TPPO mengaturnya.", excerpt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" … ", excerpt.Text[2..^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mark_of_an_excerpt_is_a_mark_of_its_passage()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next(4) == 0 ? "Kalimat pendek. " : "Lalu kata demi kata lagi, "));
            var starts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(text.Length)).Distinct().Order().ToArray();
            var marks = starts.Select((start, i) => new TextSpan(start, Math.Min(start + random.Next(1, 40), i + 1 < starts.Length ? starts[i + 1] : text.Length))).ToArray();
            var whole = new MarkedText(text, [.. marks]);
            foreach (var excerpt in new[] { Excerpts.Of(whole), Excerpts.Of(whole, marks[0], marks[^1]) })
            {
                Assert.NotEmpty(excerpt.Marks);
                Assert.All(excerpt.Marks, m => Assert.Contains(excerpt.Text[m.Start..m.End], marks.Select(w => text[w.Start..w.End])));
            }
        }
    }

    private static MarkedText Marked(string text, params string[] places) =>
        new(text, [.. places.Select(place => new TextSpan(text.IndexOf(place, StringComparison.Ordinal), text.IndexOf(place, StringComparison.Ordinal) + place.Length))]);
}
