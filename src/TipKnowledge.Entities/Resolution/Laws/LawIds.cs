using System.Globalization;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>Makes the ids of the laws that citations themselves tell.</summary>
internal static class LawIds
{
    /// <summary>The year in the id of a numbered law; 0 where it has none.</summary>
    public static int YearOf(EntityId law)
    {
        var id = law.Value.AsSpan();
        Span<Range> parts = stackalloc Range[4];
        if (id.Split(parts, '/') < 3) return 0;
        return int.TryParse(id[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }

    /// <summary>The id; <see langword="null"/> where the citation tells too little: a numbered kind without its year.</summary>
    public static EntityId? Of(ToldLaw form) => form switch
    {
        NumberedLaw { Kind.Yearless: true } law => EntityId.Parse($"law:{law.Kind.Jurisdiction}/{law.KindCode}-{law.Number}"),
        NumberedLaw { Year: 0 } => null,
        NumberedLaw law => EntityId.Parse($"law:{law.Kind.Jurisdiction}/{law.KindCode}/{law.Year}/{law.Number}"),
        NamedTreaty treaty => EntityId.Parse($"law:int/{treaty.Slug}"),
        NamedCode code => EntityId.Parse($"law:id/{code.Code}"),
        IloConvention convention => EntityId.Parse($"law:int/ilo-{convention.Number}"),
        CourtDecision { Court: "" } decision => EntityId.Parse($"law:id/putusan/{decision.Year}/{decision.Number}"),
        CourtDecision decision => EntityId.Parse($"law:id/putusan-{decision.Court}/{decision.Year}/{decision.Number}"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
    };
}
