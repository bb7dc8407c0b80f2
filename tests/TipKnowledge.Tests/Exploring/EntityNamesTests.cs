using TipKnowledge.Answers;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Exploring;
using TipKnowledge.Exploring.Viewing;

namespace TipKnowledge.Tests.Exploring;

public sealed class EntityNamesTests
{
    private readonly EntityNames _names = new(Vocabulary.LoadBuiltIn());

    [Fact]
    public void A_law_by_number_has_its_title_and_the_short_form_it_goes_by()
    {
        var name = _names.Of(EntityId.Parse("law:id/uu/2007/21"));
        Assert.Equal("Law No. 21 of 2007", name.English);
        Assert.Equal("Eradication of the Criminal Act of Trafficking in Persons (UU TPPO)", name.Detail!.English);
        Assert.Equal("Pemberantasan Tindak Pidana Perdagangan Orang (UU TPPO)", name.Detail.Indonesian);
        Assert.Equal("UU TPPO", name.Short!.Indonesian);
        Assert.Equal("Anti-Trafficking Law", name.Short.English);
    }

    [Fact]
    public void An_agency_has_its_abbreviation()
    {
        var name = _names.Of(EntityId.Parse("agency:id/bp2mi"));
        Assert.Equal("BP2MI", name.Detail!.English);
        Assert.Equal("BP2MI", name.Short!.Indonesian);
    }

    [Theory]
    [InlineData("country:KH")]
    [InlineData("law:id/uu/1901/999")]
    public void What_has_no_more_to_tell_has_no_detail(string id) => Assert.Null(_names.Of(EntityId.Parse(id)).Detail);
}
