using TipKnowledge.Entities;

namespace TipKnowledge.Tests.Entities;

public sealed class LawIdTests
{
    [Fact]
    public void Parts_of_an_id_with_year_and_number_are_read()
    {
        Assert.True(LawId.TryRead(EntityId.Parse("law:id/permen-kkp/2030/17"), out var law));
        Assert.Equal(new LawId("id", "permen-kkp", 2030, "17"), law);
    }

    [Theory]
    [InlineData("law:id/kuhp")]
    [InlineData("law:id/uud/1945")]
    [InlineData("law:int/ilo-c029")]
    [InlineData("agency:id/polri")]
    public void Id_without_year_and_number_has_no_such_parts(string id) => Assert.False(LawId.TryRead(EntityId.Parse(id), out _));

    [Theory]
    [InlineData("uu/2007/21", "uu/2007/2", true)]
    [InlineData("uu/2007/21", "uu/2007/12", true)]
    [InlineData("uu/2007/21", "uu/2007/31", true)]
    [InlineData("uu/2007/21", "uu/2009/21", true)]
    [InlineData("uu/2007/21", "uu/2007/21", false)]
    [InlineData("uu/2007/21", "uu/2009/2", false)]
    [InlineData("uu/2007/21", "pp/2007/2", false)]
    [InlineData("uu/2007/21", "uu/2007/34", false)]
    public void Slip_of_one_figure_is_told_from_another_law(string first, string second, bool isSlip)
    {
        LawId.TryRead(EntityId.Parse($"law:id/{first}"), out var one);
        LawId.TryRead(EntityId.Parse($"law:id/{second}"), out var other);
        Assert.Equal(isSlip, one.IsOneSlipFrom(other));
        Assert.Equal(isSlip, other.IsOneSlipFrom(one));
    }
}
