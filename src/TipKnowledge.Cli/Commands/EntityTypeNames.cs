using TipKnowledge.Entities;

namespace TipKnowledge.Cli.Commands;

/// <summary>How types of entities are called in commands and exports: as their ids begin.</summary>
internal static class EntityTypeNames
{
    public static readonly string[] All = [.. Enum.GetValues<EntityType>().Select(Of)];

    public static string Of(EntityType type) => type switch
    {
        EntityType.Law => "law",
        EntityType.Agency => "agency",
        EntityType.Country => "country",
        EntityType.Organisation => "org",
        EntityType.Place => "place",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type."),
    };

    public static EntityType Parse(string name) => Enum.GetValues<EntityType>().First(type => Of(type) == name);
}
