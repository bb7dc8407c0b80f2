using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Relations;

/// <summary>What a law or an agency is in a relation.</summary>
internal static class LawRoles
{
    private static readonly HashSet<string> Provisional = Kinds("provisional-kind");
    private static readonly HashSet<string> Ordinances = Kinds("ordinance-kind");

    /// <summary>The role that an id plays; <see langword="null"/> for what is neither law nor agency.</summary>
    public static RelationRole? Of(EntityId id)
    {
        if (id.Type == EntityType.Agency) return RelationRole.Agency;
        if (id.Type != EntityType.Law) return null;
        if (id.Value.StartsWith("law:int/", StringComparison.Ordinal) || id.Value.StartsWith("law:asean/", StringComparison.Ordinal))
            return RelationRole.Treaty;
        return id.Value.Contains("/ruu-", StringComparison.Ordinal) ? RelationRole.Bill : RelationRole.NationalLaw;
    }

    /// <summary>Whether a mention names a law of a state, and tells which.</summary>
    public static bool IsKnownLaw(Mention mention) => mention.Resolved && Of(mention.Id) == RelationRole.NationalLaw;

    /// <summary>Whether a law holds only until a law confirms it.</summary>
    public static bool IsProvisional(EntityId id) => Provisional.Contains(KindOf(id));

    /// <summary>Whether a law is cited by its gazette.</summary>
    public static bool IsOrdinance(EntityId id) => Ordinances.Contains(KindOf(id));

    /// <summary>The kind of law in a law's id.</summary>
    public static string KindOf(EntityId id) => id.Value.Split('/') is [_, var kind, ..] ? kind : "";

    /// <summary>The year in a law's id; <see langword="null"/> where it has none.</summary>
    public static int? YearOf(EntityId id) => id.Value.Split('/') is [_, _, var year, _] && int.TryParse(year, out var number) ? number : null;

    private static HashSet<string> Kinds(string list) => [.. Table.Rows("relation-words", 2).Where(r => r[0] == list).SelectMany(r => Table.Items(r[1]))];
}
