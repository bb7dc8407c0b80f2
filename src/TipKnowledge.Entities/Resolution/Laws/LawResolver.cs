using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Gives laws their ids: by number, by vocabulary, by the country that the text near their name speaks of; an id made from the words where
/// nothing else decides, marked as not resolved.
/// </summary>
internal sealed class LawResolver(Vocabulary vocabulary, AgencyResolver agencies)
{
    // between them the constitution of 1950 was in force
    private const int FirstProvisionalYear = 1951;
    private const int LastProvisionalYear = 1958;

    private static readonly NamedCode Constitution = new("uud/1945");
    private static readonly NamedCode ProvisionalConstitution = new("uuds/1950");

    private readonly TitledLaws _titled = new(vocabulary.Register);
    private readonly InstrumentResolver _instruments = new(vocabulary, agencies);

    /// <summary>The id of a law; <see langword="null"/> where it does not tell which law is meant.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        return finding.Law switch
        {
            ToldLaw told => Told(finding, told, context),
            NamedByTitle titled => _titled.Meant(finding, titled, context) is { } law ? new Resolved(law, true) : null,
            InstrumentOfIssuer instrument => _instruments.Resolve(passage, index, instrument, context),
            ImplementingRegulation => Implementing(finding),
            ShortTreaty treaty => context.CitedBefore(finding) is { } law ? new Resolved(law, true)
                : new Resolved(EntityId.Parse($"law:asean/asean-{treaty.Kind}"), false),
            // a statute that its words alone do not tell is none
            UnlistedLaw { IsStatute: true } => null,
            UnlistedLaw unlisted => Unresolved(passage, index, unlisted.Slug),
            _ => Listed(passage, index, context),
        };
    }

    private static Resolved? Told(Finding finding, ToldLaw law, DocumentContext context)
    {
        // "Undang-undang Dasar" is the one of its time
        if (law == Constitution && finding.Year == 0 && context.Subject.Year is >= FirstProvisionalYear and <= LastProvisionalYear)
            law = ProvisionalConstitution;
        if (law is NamedTreaty treaty) law = context.Named(treaty);
        return LawIds.Of(law) is { } told ? new Resolved(told, law is not NamedTreaty) : context.Complete((NumberedLaw)law);
    }

    private Resolved? Listed(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (OfAnotherYear(finding) is { } other) return other;
        if (finding.Candidates.Count == 0) return Unresolved(passage, index, Slugs.Of(passage.NameText(index)));
        return Choose(passage, index, context) is { } chosen ? new Resolved(chosen, true) : null;
    }

    private EntityId? Choose(PassageFindings passage, int index, DocumentContext context)
    {
        var candidates = passage.Findings[index].Candidates;
        var country = passage.NearestCountry(index) ?? context.MainForeign;
        if (candidates.Count == 1) return MayMean(candidates[0], passage, index, country, context) ? candidates[0] : null;
        var pool = candidates.Where(id => country is not null && Owners.CountryOf(vocabulary, id) == country).ToList();
        if (pool.Count == 0) pool.AddRange(candidates);
        // of laws with one title the document's own, else the one in force: the latest
        foreach (var id in pool)
            if (context.IsCited(id)) return id;
        pool.RemoveAll(id => !MayMean(id, passage, index, country, context));
        return pool.Count == 0 ? null : pool.MaxBy(id => vocabulary.Find(id)?.Year ?? 0);
    }

    // no text means a law younger than itself; "undang-undang anti perdagangan orang" in small letters is that of the country it speaks of
    private static bool MayMean(EntityId law, PassageFindings passage, int index, EntityId? country, DocumentContext context)
    {
        if (!law.IsOf("id")) return true;
        if (LawIds.YearOf(law) > (context.Subject.Year ?? int.MaxValue)) return false;
        return country is null || country == EntityId.Indonesia || !char.IsLower(passage.Passage.Text[passage.Spans[index].Start]);
    }

    // "Deklarasi ASEAN … (2015)" is as cited, though the one that is known is of another year
    private Resolved? OfAnotherYear(Finding finding)
    {
        if (finding is not { Year: > 0, Candidates: [var id] }) return null;
        if (vocabulary.Find(id)?.Year is not { } known || known == finding.Year) return null;
        var ending = $"-{known}";
        if (!id.Value.EndsWith(ending, StringComparison.Ordinal)) return null;
        return new Resolved(EntityId.Parse($"{id.Value[..^ending.Length]}-{finding.Year}"), false);
    }

    private Resolved Implementing(Finding finding)
    {
        // of several the one in force: the latest
        var regulation = vocabulary.Entries
            .Where(entry => entry.Id.Type == EntityType.Law && entry.Kind == "pp" && entry.Implements.Any(finding.Candidates.Contains))
            .MaxBy(entry => entry.Year ?? 0);
        if (regulation is not null) return new Resolved(regulation.Id, true);
        return new Resolved(EntityId.Parse($"law:id/pp-{Slugs.LastPart(finding.Candidates[0])}"), false);
    }

    private static Resolved Unresolved(PassageFindings passage, int index, string slug)
    {
        var finding = passage.Findings[index];
        var country = finding.NamedCountry ?? Owners.PossessiveCountry(passage, index) ?? passage.NearestCountry(index);
        return new Resolved(EntityId.Parse($"law:{Owners.Code(country, "int")}/{slug}"), false);
    }
}
