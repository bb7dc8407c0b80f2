using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;
using TipKnowledge.Web.ViewModels;
using TipKnowledge.Web.ViewModels.Documents;

namespace TipKnowledge.Apps.Tests.Web;

public sealed class ViewModelTests
{
    [Theory]
    [InlineData(0, 3, 0, 0)]
    [InlineData(4, 3, 4, 0)]
    [InlineData(5, 3, 3, 2)]
    public void A_list_folds_when_at_least_two_are_left(int items, int shown, int first, int rest)
    {
        var folded = Folded.After(Enumerable.Range(0, items).ToArray(), shown);
        Assert.Equal((first, rest), (folded.First.Count, folded.Rest.Count));
    }

    [Fact]
    public void Middle_levels_of_a_section_path_are_left_out()
    {
        var crumbs = SectionCrumbs.Of(["BAB I", "1.5 Kerangka.", "1.5.2 Teori", "1.5.2.1 Teori Liberalisme."]);
        Assert.Equal(["BAB I", "…", "1.5.2.1 Teori Liberalisme"], crumbs.Shown.ToArray());
        Assert.Equal("BAB I › 1.5 Kerangka. › 1.5.2 Teori › 1.5.2.1 Teori Liberalisme.", crumbs.Whole);
    }

    [Fact]
    public void Pieces_put_together_are_the_text_with_its_emphasis_and_outer_mentions()
    {
        const string text = "Menurut Polri Kamboja, human trafficking di Kamboja naik.";
        var passage = new PassageView(
            new PassageReference { Document = new DocumentId("p"), DocumentTitle = "P", Ordinal = 0, Kind = PassageKind.Paragraph, Language = Language.Indonesian, SectionPath = [], Page = 1 },
            text,
            [Mention(text, "Polri Kamboja", "agency:kh/polisi"), Mention(text, "Kamboja", "country:KH"), new MentionView(new TextSpan(44, 51), EntityId.Parse("country:KH"), new LocalName("Kamboja", "Cambodia"), null, true)],
            [new TextSpan(23, 40), new TextSpan(44, 51)],
            "", 0, default);
        var pieces = TextPiece.Of(passage).ToList();
        Assert.Equal(text, string.Concat(pieces.Select(p => p.Text)));
        Assert.Equal(["Polri Kamboja", "Kamboja"], pieces.Where(p => p.Mention is not null).Select(p => p.Text));
        Assert.Equal(["human trafficking", "Kamboja"], pieces.Where(p => p.IsEmphasised).Select(p => p.Text));
    }

    private static MentionView Mention(string text, string words, string id)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new MentionView(new TextSpan(start, start + words.Length), EntityId.Parse(id), new LocalName(words, words), null, true);
    }
}
