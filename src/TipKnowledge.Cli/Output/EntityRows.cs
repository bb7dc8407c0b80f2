using System.Globalization;
using TipKnowledge.Exploring;

namespace TipKnowledge.Cli.Output;

/// <summary>Prints entities, one a row: id, name, how many passages and papers name it.</summary>
internal static class EntityRows
{
    public static void Print(IEnumerable<EntitySummary> entities, Terminal terminal, bool withPapers = true)
    {
        string[] headings = withPapers ? ["Id", "Name", "Passages", "Papers"] : ["Id", "Name", "Passages"];
        terminal.WriteRows(headings, entities.Select(entity => Row(entity)[..headings.Length]));
    }

    private static string[] Row(EntitySummary entity) =>
    [
        entity.Id.Value,
        Citation.Of(entity.Name),
        entity.Passages.ToString(CultureInfo.InvariantCulture),
        entity.Papers.ToString(CultureInfo.InvariantCulture),
    ];
}
