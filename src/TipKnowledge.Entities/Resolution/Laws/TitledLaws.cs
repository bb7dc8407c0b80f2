using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Registers;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Tells which of the laws of one title a text means: the one in force when it was written, never a younger one.</summary>
internal sealed class TitledLaws(LawRegister register)
{
    // laws that replaced each other under one title; more would be a circle
    private const int MaxSuccessors = 5;

    /// <summary>The law meant; <see langword="null"/> where the title tells none, or more than one.</summary>
    public EntityId? Meant(Finding finding, NamedByTitle named, DocumentContext context)
    {
        if (context.Subject.Law is { } own && finding.Candidates.Contains(own)) return own;
        var (pool, cited) = (new List<EntityId>(), new List<EntityId>());
        foreach (var law in finding.Candidates)
        {
            if (LawIds.YearOf(law) > (context.Subject.Year ?? int.MaxValue)) continue;
            pool.Add(law);
            if (context.IsCited(law)) cited.Add(law);
        }
        if (pool.Count == 0) return null;
        if (cited.Count == 1) return cited[0];
        var latest = Latest(cited.Count > 0 ? cited : pool);
        if (named.IsPart) return pool.TrueForAll(law => HaveOneTitle(law, pool[0])) ? latest : null;
        return latest is { } law1 && finding.Year == 0 ? InForce(law1, context.Subject.Year) : latest;
    }

    // two of one year cannot be told apart
    private static EntityId? Latest(List<EntityId> laws)
    {
        var year = laws.Max(LawIds.YearOf);
        EntityId? latest = null;
        foreach (var law in laws)
        {
            if (LawIds.YearOf(law) != year) continue;
            if (latest is not null) return null;
            latest = law;
        }
        return latest;
    }

    private bool HaveOneTitle(EntityId one, EntityId other) =>
        one == other || register.Find(one)?.Title is { } title
        && string.Equals(title, register.Find(other)?.Title, StringComparison.OrdinalIgnoreCase);

    // a name goes over to the law that revoked the one that had it, where that one's title holds it
    private EntityId InForce(EntityId law, int? year)
    {
        for (var step = 0; step < MaxSuccessors; step++)
        {
            if (register.RevokedIn(law) is not { } revoked || revoked.Year >= (year ?? int.MaxValue)) return law;
            if (register.Find(law)?.Title is not { } title || register.Find(revoked.By)?.Title is not { } next
                || !next.Contains(title, StringComparison.OrdinalIgnoreCase)) return law;
            law = revoked.By;
        }
        return law;
    }
}
