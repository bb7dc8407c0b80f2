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

    /// <summary>The home of the corpora, whose laws and bodies are meant where no other country is named.</summary>
    internal static EntityId Indonesia { get; } = Parse("country:ID");

    private EntityId(string value, EntityType type) => (_value, Type) = (value, type);

    /// <summary>The id as written.</summary>
    public string Value => _value ?? throw new InvalidOperationException("An EntityId is made by Parse or TryParse.");

    /// <summary>What the id names.</summary>
    public EntityType Type { get; }

    /// <summary>Whether it is that of a treaty or of an instrument of ASEAN.</summary>
    internal bool IsTreaty => Type == EntityType.Law && (IsOf("int") || IsOf("asean"));

    /// <summary>Whether it is that of something of a jurisdiction: <c>id</c>, <c>int</c>.</summary>
    internal bool IsOf(ReadOnlySpan<char> jurisdiction)
    {
        var code = Value.AsSpan(Value.IndexOf(':', StringComparison.Ordinal) + 1);
        return code.Length > jurisdiction.Length && code[jurisdiction.Length] == '/'
            && code.StartsWith(jurisdiction, StringComparison.Ordinal);
    }

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
        if (TypeOf(text.AsSpan(0, colon)) is not { } type || !IsAddress(text.AsSpan(colon + 1))) return false;
        id = new EntityId(text, type);
        return true;
    }

    /// <summary>
    /// Reads an id as people write it: in any case, with spaces around, and without the part before the colon where its type is known.
    /// <see langword="false"/> where nothing of the type has such an id: a country has two letters, everything else a <c>/</c> between
    /// two parts.
    /// </summary>
    /// <param name="text">As written, such as <c>kh</c> or <c>LAW:ID/UU/2007/21</c>.</param>
    /// <param name="type">The type that it must be of; <see langword="null"/> for the one that the text itself names.</param>
    /// <param name="id">The canonical id.</param>
    public static bool TryRead(string? text, EntityType? type, out EntityId id)
    {
        id = default;
        var written = text?.Trim() ?? "";
        var prefix = written[..Math.Max(written.IndexOf(':', StringComparison.Ordinal), 0)];
        if ((prefix.Length > 0 ? TypeOf(prefix.ToLowerInvariant()) : type) is not { } named || named != (type ?? named)) return false;
        if (!TryParse(Spell(written, named), out var read) || !IsWellFormed(read)) return false;
        id = read;
        return true;
    }

    /// <summary>How an id of a type is spelt: with its prefix, which may be left out in the text, and in the case of the type.</summary>
    public static string Spell(string text, EntityType type)
    {
        var prefix = PrefixOf(type) + ":";
        var code = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
        return prefix + (type == EntityType.Country ? code.ToUpperInvariant() : code.ToLowerInvariant());
    }

    /// <summary>How ids of a type begin, before the colon.</summary>
    public static string PrefixOf(EntityType type) => type switch
    {
        EntityType.Law => "law",
        EntityType.Agency => "agency",
        EntityType.Country => "country",
        EntityType.Organisation => "org",
        EntityType.Place => "place",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type."),
    };

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

    // ids are parts of addresses, where "." and ".." mean other places, and nothing between two "/" means none
    private static bool IsAddress(ReadOnlySpan<char> parts)
    {
        foreach (var part in parts.Split('/'))
            if (parts[part].TrimStart('.').IsEmpty) return false;
        return true;
    }

    private static bool IsWellFormed(EntityId id)
    {
        var code = id.Value.AsSpan(PrefixOf(id.Type).Length + 1);
        if (code.Contains(':') || code.ContainsAnyInRange('\0', ' ')) return false;
        if (id.Type == EntityType.Country) return code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]);
        var slash = code.IndexOf('/');
        return slash > 0 && slash < code.Length - 1;
    }

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
