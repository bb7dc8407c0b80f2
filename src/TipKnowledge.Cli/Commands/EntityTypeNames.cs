using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary>How types of entities are called in commands and exports: as their ids begin.</summary>
internal static class EntityTypeNames
{
    public static readonly string[] All = [.. Enum.GetValues<EntityType>().Select(Of)];

    public static string Of(EntityType type) => EntityId.PrefixOf(type);

    public static EntityType Parse(string name) => Enum.GetValues<EntityType>().First(type => Of(type) == name);
}
