using System.Buffers;

namespace TipKnowledge.Entities;

/// <summary>
/// The canonical id of an entity, such as <c>law:id/uu/2007/21</c>, <c>agency:int/unodc</c> or <c>country:KH</c>.
/// Its type is the part before the colon: <c>law</c>, <c>agency</c>, <c>country</c>, <c>org</c> or <c>place</c>.
/// </summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    // they would break URLs, query terms and relation ids
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n|\"");

    private readonly string? _value;

    private EntityId(string value, EntityType type) => (_value, Type) = (value, type);

    /// <summary>The id as written.</summary>
    public string Value => _value ?? throw new InvalidOperationException("An EntityId is made by Parse or TryParse.");

    /// <summary>What the id names.</summary>
    public EntityType Type { get; }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    public static EntityId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an entity id such as law:id/uu/2007/21.");

    /// <summary>Reads an id; <see langword="false"/> where the text is not one.</summary>
    public static bool TryParse(string? text, out EntityId id)
    {
        id = default;
        if (text is null) return false;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == text.Length - 1 || text.AsSpan().ContainsAny(Forbidden)) return false;
        if (TypeOf(text.AsSpan(0, colon)) is not { } type) return false;
        id = new EntityId(text, type);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(_value, other._value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;

    private static EntityType? TypeOf(ReadOnlySpan<char> prefix) => prefix switch
    {
        "law" => EntityType.Law,
        "agency" => EntityType.Agency,
        "country" => EntityType.Country,
        "org" => EntityType.Organisation,
        "place" => EntityType.Place,
        _ => null,
    };
}
