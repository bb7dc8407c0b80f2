using System.Text;
using System.Text.Json;
using TipKnowledge.Answers;
using TipKnowledge.Entities;

namespace TipKnowledge.Tests.Answers;

public sealed class AnswerJsonTests
{
    private static readonly RelationRow Relation = new(
        "laksono2025", RelationType.IssuedBy, EntityId.Parse("law:id/uu/2007/21"), EntityId.Parse("agency:id/dpr"), 3, 9, "“Kalimat” <b>é</b>\n");

    [Fact]
    public void A_row_is_one_line_with_snake_case_values_plain_ids_and_readable_letters()
    {
        using var output = new MemoryStream();
        AnswerJson.WriteLine(output, Relation);

        Assert.Equal(
            """{"doc":"laksono2025","type":"issued_by","source":"law:id/uu/2007/21","target":"agency:id/dpr","start":3,"end":9,"evidence":"“Kalimat” <b>é</b>\n"}""",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_program_with_its_own_settings_writes_the_same()
    {
        var options = new JsonSerializerOptions();
        AnswerJson.Apply(options);
        using var output = new MemoryStream();
        AnswerJson.WriteLine(output, Relation);

        Assert.Equal(Encoding.UTF8.GetString(output.ToArray()), JsonSerializer.Serialize(Relation, options));
    }
}
