using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Tests.Passages;

public sealed class PassageTalliesTests
{
    private static readonly EntityId Law = EntityId.Parse("law:id/uu/2007/21");
    private static readonly EntityId Cambodia = EntityId.Parse("country:KH");

    [Theory]
    [InlineData("UU TPPO")]
    [InlineData("a|b")]
    [InlineData("|")]
    [InlineData("")]
    public void A_tally_is_read_back_whatever_it_says(string what) =>
        Assert.Equal(new Tally(Law, what, 12), Tally.Read(new Tally(Law, what, 12).ToString()));

    [Fact]
    public void Writings_are_counted_with_each_entity()
    {
        var passage = Naming(("UU TPPO", Law, 0), ("Kamboja", Cambodia, 0), ("UU TPPO", Law, 1));
        Assert.Equal([new Tally(Law, "UU TPPO", 2), new Tally(Cambodia, "Kamboja", 1)], PassageTallies.Writings(passage));
    }

    [Fact]
    public void Two_stand_together_in_as_many_sentences_as_name_both()
    {
        var passage = Naming(("UU TPPO", Law, 0), ("Kamboja", Cambodia, 0), ("Kamboja", Cambodia, 0), ("UU TPPO", Law, 1), ("Kamboja", Cambodia, 2));
        Assert.Equal([new Tally(Cambodia, Law.Value, 1)], PassageTallies.Together(passage));
    }

    [Fact]
    public void A_sentence_that_lists_thousands_makes_no_millions_of_pairs()
    {
        var list = Enumerable.Range(1, 5_000).Select(n => ("x", EntityId.Parse($"law:id/uu/2000/{n}"), 0)).ToArray();
        Assert.InRange(PassageTallies.Together(Naming(list)).Count(), 1, 1_000);
    }

    private static StoredPassage Naming(params (string Written, EntityId Id, int Sentence)[] mentions)
    {
        var at = 0;
        var stored = mentions.Select(m => new StoredMention(new TextSpan(at, at += m.Written.Length), default, m.Id, true, null, null) { Sentence = m.Sentence });
        var text = string.Concat(mentions.Select(m => m.Written));
        return DocumentsToStore.Indonesian(text) with { Mentions = [.. stored] };
    }
}
