using System.Globalization;
using TipKnowledge.Answers;

namespace TipKnowledge.Cli.Output;

/// <summary>Prints entities, one a row: id, name, how many passages and documents name it.</summary>
internal static class EntityRows
{
    public static void Print(IEnumerable<EntitySummary> entities, Terminal terminal, bool withDocuments = true)
    {
        string[] headings = withDocuments ? ["Id", "Name", "Passages", "Documents"] : ["Id", "Name", "Passages"];
        terminal.WriteRows(headings, entities.Select(entity => Row(entity)[..headings.Length]));
    }

    private static string[] Row(EntitySummary entity) =>
    [
        entity.Id.Value,
        Citation.Of(entity.Name),
        entity.Passages.ToString(CultureInfo.InvariantCulture),
        entity.Documents.ToString(CultureInfo.InvariantCulture),
    ];
}
