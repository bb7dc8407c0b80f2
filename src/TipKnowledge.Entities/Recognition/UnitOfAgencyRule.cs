using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// A unit's name runs on into the name of the body that it is part of: <c>Direktorat Perlindungan WNI Kementerian Luar Negeri</c> is one name.
/// An office ("Menlu", "Dirjen") is not run on from.
/// </summary>
internal sealed class UnitOfAgencyRule(Vocabulary vocabulary)
{
    private const int MaxLevels = 4;

    public void Apply(List<Finding> findings)
    {
        for (var i = findings.Count - 1; i > 0; i--)
        {
            var (unit, above) = (findings[i - 1], findings[i]);
            if (unit.Type != EntityType.Agency || above.Type != EntityType.Agency || unit.End != above.First || unit.RegionOf is not null || above.RegionOf is not null) continue;
            if (unit.Candidates.Count != 1 || !above.Candidates.Any(id => IsPartOf(unit.Candidates[0], id))) continue;
            findings[i - 1] = unit with { End = above.End, NameEnd = unit.NameEnd, NamedCountry = unit.NamedCountry ?? above.NamedCountry };
            findings.RemoveAt(i);
        }
    }

    private bool IsPartOf(EntityId unit, EntityId body)
    {
        var parent = vocabulary.Find(unit)?.Parent;
        for (var level = 0; parent is { } known && level < MaxLevels; level++)
        {
            if (known == body) return true;
            parent = vocabulary.Find(known)?.Parent;
        }
        return false;
    }
}
