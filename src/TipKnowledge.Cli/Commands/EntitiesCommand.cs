using System.CommandLine;
using TipKnowledge.Answers;
using TipKnowledge.Cli.Output;
using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary><c>tipk entities</c>: what the corpus names.</summary>
internal static class EntitiesCommand
{
    public static Command Create(FolderOptions folders, Terminal terminal)
    {
        var type = new Option<string?>("--type")
        {
            Description = "Only entities of this type.",
            HelpName = string.Join('|', EntityTypeNames.All),
        }.AcceptOnlyFromAmong(EntityTypeNames.All);
        var json = JsonOption.Create();
        var command = new DocumentedCommand(
            "entities",
            "Lists the laws, agencies and countries that the corpus names, those of most passages first.",
            "tipk entities",
            "tipk entities --type agency",
            "tipk entities --type law --json")
        {
            type, json,
        };
        command.SetAction(parsed =>
        {
            using var knowledge = folders.OpenBuilt(parsed);
            using var explored = knowledge.Explore();
            EntityType? wanted = parsed.GetValue(type) is { } name ? EntityTypeNames.Parse(name) : null;
            var entities = explored.Explorer.Entities(wanted, ListRange.All).Items;
            if (parsed.GetValue(json)) ResultJson.Write(entities);
            else EntityRows.Print(entities, terminal);
            return entities.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }
}
