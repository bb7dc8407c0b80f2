using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Tests.Answers;

public class EnumWordsTests
{
    [Theory]
    [InlineData("issued_by")]
    [InlineData("Issued_By")]
    [InlineData("issued-by")]
    [InlineData("IssuedBy")]
    [InlineData("issuedby")]
    [InlineData(" issued_by ")]
    public void A_value_is_read_in_every_spelling_that_was_given_out(string written)
    {
        Assert.True(EnumWords.TryRead(typeof(RelationType), written, out var value));
        Assert.Equal(RelationType.IssuedBy, value);
        Assert.Equal("issued_by", EnumWords.Of(value));
    }

    [Theory]
    [InlineData("likes")]
    [InlineData("issued by")]
    [InlineData("6")]
    [InlineData("Ratifies,Amends")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_value_is_not_read(string? written) => Assert.False(EnumWords.TryRead(typeof(RelationType), written, out _));

    [Fact]
    public void Words_are_those_of_the_enumeration_in_its_order() =>
        Assert.Equal(["number_and_title", "cited_after_replaced", "two_meanings", "number_differs", "figures_differ"], EnumWords.All(typeof(DoubtKind)).ToArray());
}
