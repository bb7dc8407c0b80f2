using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// A unit's name runs on into the name of the body that it is part of: <c>Direktorat Perlindungan WNI Kementerian Luar Negeri</c> is one
/// name. An office ("Menlu", "Dirjen") is not run on from.
/// </summary>
internal sealed class UnitOfAgencyRule(Vocabulary vocabulary)
{
    private const int MaxLevels = 4;

    /// <summary>The findings of a passage with each such pair as one.</summary>
    public List<Finding> Apply(List<Finding> findings)
    {
        var joined = new List<Finding>(findings.Count);
        foreach (var above in findings)
        {
            if (joined.Count > 0 && joined[^1] is var unit && IsUnit(unit, above))
                joined[^1] = unit with { End = above.End, NamedCountry = unit.NamedCountry ?? above.NamedCountry };
            else if (joined.Count > 0 && joined[^1] is var force && IsUnitOfLocal(force, above))
                joined[^1] = force with { End = above.End, Above = above };
            else
                joined.Add(above);
        }
        return joined;
    }

    private bool IsUnit(Finding unit, Finding above) =>
        unit is { Type: EntityType.Agency, Candidates: [var body] } && above.Type == EntityType.Agency && unit.End == above.First
        && IsPartOf(body, above.Candidates);

    // a unit that many bodies have is that of the local one behind it: "Satgas TPPO Polda Jawa Timur"
    private bool IsUnitOfLocal(Finding unit, Finding above) =>
        unit is { Type: EntityType.Agency, Local: null or { Place: "", IsKind: false }, Common: false } && unit.End == above.First
        && above is { Type: EntityType.Agency, Local: null or { IsKind: false } }
        && (above.Local is { Slug.Length: > 0 } || above.Candidates is [var body] && IsPolice(body));

    private bool IsPolice(EntityId body) =>
        body.Value.Contains("/pol", StringComparison.Ordinal) && vocabulary.Find(body)?.Parent is not null;

    private bool IsPartOf(EntityId unit, IReadOnlyList<EntityId> bodies)
    {
        var parent = vocabulary.Find(unit)?.Parent;
        for (var level = 0; parent is { } known && level < MaxLevels; level++)
        {
            if (bodies.Contains(known)) return true;
            parent = vocabulary.Find(known)?.Parent;
        }
        return false;
    }
}
