using System.Globalization;

namespace TipKnowledge.Entities;

/// <summary>The parts of the id of a law that has a year and a number: <c>law:id/uu/2007/21</c>.</summary>
/// <param name="Jurisdiction">Whose law it is: <c>id</c>.</param>
/// <param name="Kind">Its kind, with its issuer where it has one: <c>uu</c>, <c>permen-kkp</c>.</param>
/// <param name="Year">Its year.</param>
/// <param name="Number">Its number.</param>
public readonly record struct LawId(string Jurisdiction, string Kind, int Year, string Number)
{
    /// <summary>Reads an id; <see langword="false"/> where it is not that of a law with year and number.</summary>
    public static bool TryRead(EntityId id, out LawId law)
    {
        law = default;
        if (id.Type != EntityType.Law) return false;
        var parts = id.Value["law:".Length..].Split('/');
        if (parts.Length != 4 || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        law = new LawId(parts[0], parts[1], year, parts[3]);
        return true;
    }

    /// <summary>Whether another law has the same kind, and year and number that a slip of one figure makes of these: one put in, left out
    /// or changed, or two exchanged.</summary>
    public bool IsOneSlipFrom(LawId other)
    {
        if (Jurisdiction != other.Jurisdiction || Kind != other.Kind) return false;
        if (Year == other.Year) return IsOneSlip(Number, other.Number);
        return Number == other.Number && IsOneSlip(
            Year.ToString(CultureInfo.InvariantCulture), other.Year.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsOneSlip(string first, string second)
    {
        if (first.Length > second.Length) (first, second) = (second, first);
        if (second.Length - first.Length > 1 || first == second) return false;
        var same = 0;
        while (same < first.Length && first[same] == second[same]) same++;
        var rest = first.AsSpan(same);
        var other = second.AsSpan(same);
        if (first.Length < second.Length) return rest.SequenceEqual(other[1..]);
        return rest[1..].SequenceEqual(other[1..])
            || rest.Length > 1 && rest[0] == other[1] && rest[1] == other[0] && rest[2..].SequenceEqual(other[2..]);
    }
}
