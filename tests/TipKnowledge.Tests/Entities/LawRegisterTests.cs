using TipKnowledge.Entities;
using TipKnowledge.Entities.Registers;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Tests.Entities;

public sealed class LawRegisterTests
{
    private static readonly LawRegister Register = LawRegister.BuiltIn;

    [Fact]
    public void Every_law_of_the_register_has_a_title_and_its_own_id()
    {
        Assert.True(Register.Laws.Length > 5000);
        Assert.All(Register.Laws, law =>
        {
            Assert.NotEmpty(law.Title);
            Assert.True(LawId.TryRead(law.Id, out var id));
            Assert.Equal((law.Kind, law.Year, law.Number), (id.Kind, id.Year, id.Number));
        });
    }

    [Fact]
    public void No_law_changes_one_that_is_younger() =>
        Assert.DoesNotContain(Register.Changes, change =>
            LawId.TryRead(change.From, out var from) && LawId.TryRead(change.To, out var to) && to.Year > from.Year);

    [Fact]
    public void Law_revoked_as_a_whole_is_told_with_year_and_successor() =>
        Assert.Equal((2011, EntityId.Parse("law:id/uu/2011/6")), Register.RevokedIn(EntityId.Parse("law:id/uu/1992/9")));

    [Fact]
    public void Law_that_is_in_force_has_no_year_of_its_end() => Assert.Null(Register.RevokedIn(EntityId.Parse("law:id/uu/2007/21")));

    [Fact]
    public void What_an_annulled_law_had_revoked_holds_again() => Assert.Null(Register.RevokedIn(EntityId.Parse("law:id/uu/1992/25")));

    [Fact]
    public void Revoked_part_does_not_end_a_law()
    {
        var law = new RegisteredLaw(EntityId.Parse("law:id/uu/1990/1"), "Satu", 5) { Kind = "uu", Year = 1990, Number = "1", IsHeading = true, IsClean = true };
        var later = law with { Id = EntityId.Parse("law:id/uu/1995/2"), Year = 1995, Number = "2" };
        Assert.Null(new LawRegister([law, later], [new LawChange(later.Id, LawChangeKind.Revokes, law.Id, "Pasal 3", "")], []).RevokedIn(law.Id));
        Assert.Equal(1995, new LawRegister([law, later], [new LawChange(later.Id, LawChangeKind.Revokes, law.Id, "", "")], []).RevokedIn(law.Id)?.Year);
    }

    [Fact]
    public void Law_that_only_the_register_knows_has_an_entry_with_its_title()
    {
        var id = EntityId.Parse("law:id/uu/1964/14");
        Assert.StartsWith("Penetapan", Vocabulary.LoadBuiltIn().Find(id)?.Title.Indonesian[0] ?? "", StringComparison.Ordinal);
        Assert.Null(Vocabulary.LoadBuiltIn().With(LawRegister.Empty).Find(id)?.Title.Indonesian.FirstOrDefault(title => title.Length == 0));
    }
}
