using TipKnowledge.Entities;

namespace TipKnowledge.Tests.Entities;

public class EntityIdTests
{
    [Theory]
    [InlineData("kh", EntityType.Country, "country:KH")]
    [InlineData("Country:kh", EntityType.Country, "country:KH")]
    [InlineData(" LAW:ID/UU/2007/21 ", EntityType.Law, "law:id/uu/2007/21")]
    [InlineData("id/uu/2007/21", EntityType.Law, "law:id/uu/2007/21")]
    [InlineData("id/bp2mi", EntityType.Agency, "agency:id/bp2mi")]
    [InlineData("Org:int/x", null, "org:int/x")]
    [InlineData("country:id", null, "country:ID")]
    public void An_id_is_read_as_people_write_it(string written, EntityType? type, string id)
    {
        Assert.True(EntityId.TryRead(written, type, out var read));
        Assert.Equal(EntityId.Parse(id), read);
    }

    [Theory]
    [InlineData(null, EntityType.Law)]
    [InlineData("", EntityType.Law)]
    [InlineData("xyz", EntityType.Law)]
    [InlineData("law:", EntityType.Law)]
    [InlineData("/uu", EntityType.Law)]
    [InlineData("id/", EntityType.Law)]
    [InlineData(":id/uu", EntityType.Law)]
    [InlineData("id/uu\0/1", EntityType.Law)]
    [InlineData("id/uu|1", EntityType.Law)]
    [InlineData("agency:id/polri", EntityType.Law)]
    [InlineData("polri", EntityType.Agency)]
    [InlineData("khm", EntityType.Country)]
    [InlineData("k1", EntityType.Country)]
    [InlineData("id/uu/2007/21", null)]
    [InlineData("street:id/x", null)]
    public void What_cannot_be_an_id_of_the_type_is_none(string? written, EntityType? type) => Assert.False(EntityId.TryRead(written, type, out _));
}
