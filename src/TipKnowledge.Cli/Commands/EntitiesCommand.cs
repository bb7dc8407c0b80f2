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
        var type = EnumOption.Create<EntityType>("--type", "Only entities of this type.", TypeOfIds);
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
            var entities = explored.Explorer.Entities(parsed.GetValue(type), ListRange.All).Items;
            if (parsed.GetValue(json)) ResultJson.Write(entities);
            else EntityRows.Print(entities, terminal);
            return entities.IsEmpty ? ExitCode.NothingFound : ExitCode.Good;
        });
        return command;
    }

    // types were called as their ids begin, such as "org"
    private static EntityType? TypeOfIds(string prefix) =>
        Enum.GetValues<EntityType>().Where(type => EntityId.PrefixOf(type) == prefix).Select(type => (EntityType?)type).FirstOrDefault();
}
