using TipKnowledge.Entities;

namespace TipKnowledge.Passages;

/// <summary>A relation between two entities as one term of the index, such as <c>Ratifies|law:id/uu/2009/14|law:int/palermo-protocol</c>.</summary>
/// <param name="Type">What is stated.</param>
/// <param name="Source">Of which entity.</param>
/// <param name="Target">To which entity.</param>
public readonly record struct RelationKey(RelationType Type, EntityId Source, EntityId Target)
{
    /// <summary>The key among passages.</summary>
    public PassageKey Key => new(PassageField.Relation, ToString());

    /// <summary>Reads a term back; <see langword="null"/> where it is none.</summary>
    public static RelationKey? Read(string term)
    {
        var parts = term.Split('|');
        return parts.Length == 3
            && Enum.TryParse<RelationType>(parts[0], out var type)
            && EntityId.TryParse(parts[1], out var source)
            && EntityId.TryParse(parts[2], out var target)
            ? new RelationKey(type, source, target)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type}|{Source}|{Target}";
}
