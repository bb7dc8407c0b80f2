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

    /// <summary>The id of a law; <see langword="null"/> where it does not tell which law is meant.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (finding.Law is { } law) return Cited(finding, law, context);
        if (finding.Title != TitleMatch.None) return _titled.Meant(finding, context) is { } titled ? new Resolved(titled, true) : null;
        if (finding.Instrument) return Instrument(passage, index, context);
        if (finding.Slug == "implementing") return Implementing(finding);
        if (finding.ShortName) return context.CitedBefore(finding) is { } meant ? new Resolved(meant, true)
            : new Resolved(EntityId.Parse($"law:asean/{finding.Slug}"), false);
        if (OfAnotherYear(finding) is { } other) return other;
        if (finding.Candidates.Count > 0) return Choose(passage, index, context) is { } chosen ? new Resolved(chosen, true) : null;
        return Unresolved(passage, index);
    }

    private static Resolved? Cited(Finding finding, LawForm law, DocumentContext context)
    {
        // "Undang-undang Dasar" is the one of its time
        if (law == Constitution && finding.Year == 0 && context.Subject.Year is >= FirstProvisionalYear and <= LastProvisionalYear) law = ProvisionalConstitution;
        if (law is NamedTreaty treaty) law = context.Named(treaty);
        return LawIds.Of(law) is { } cited ? new Resolved(cited, law is not NamedTreaty) : context.Complete((NumberedLaw)law);
    }

    private EntityId? Choose(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var country = passage.NearestCountry(index) ?? context.MainForeign;
        if (finding.Candidates.Count == 1) return MayMean(finding.Candidates[0], passage, index, country, context) ? finding.Candidates[0] : null;
        var here = finding.Candidates.Where(id => Owners.CountryOf(vocabulary, id) == country && country is not null).ToList();
        var pool = here.Count > 0 ? here : [.. finding.Candidates];
        // of laws with one title the document's own, else the one in force: the latest
        foreach (var id in pool)
            if (context.IsCited(id)) return id;
        pool.RemoveAll(id => !MayMean(id, passage, index, country, context));
        return pool.Count == 0 ? null : pool.MaxBy(id => vocabulary.Find(id)?.Year ?? 0);
    }

    // no text means a law younger than itself; "undang-undang anti perdagangan orang" in small letters is that of the country it speaks of
    private static bool MayMean(EntityId law, PassageFindings passage, int index, EntityId? country, DocumentContext context)
    {
        if (!law.Value.StartsWith("law:id/", StringComparison.Ordinal)) return true;
        if (LawIds.YearOf(law) > (context.Subject.Year ?? int.MaxValue)) return false;
        return country is null || country == Owners.Indonesia || !char.IsLower(passage.Passage.Text[passage.Spans[index].Start]);
    }

    // "Deklarasi ASEAN … (2015)" is as cited, though the one that is known is of another year
    private Resolved? OfAnotherYear(Finding finding)
    {
        if (finding is not { Type: EntityType.Law, Year: > 0, Candidates: [var id] } || vocabulary.Find(id)?.Year is not { } known
            || known == finding.Year) return null;
        var ending = $"-{known}";
        return id.Value.EndsWith(ending, StringComparison.Ordinal) ? new Resolved(EntityId.Parse($"{id.Value[..^ending.Length]}-{finding.Year}"), false) : null;
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

    private Resolved Instrument(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var issuer = finding.Candidates.Count > 0 && agencies.Choose(passage, index, context) is { } id ? id : (EntityId?)null;
        var country = issuer is { } known && Owners.CountryOf(vocabulary, known) is { } own ? own : finding.NamedCountry;
        if (country == Owners.Indonesia && issuer is { } body && IndonesianInstrument(body, finding) is { } law) return new Resolved(law, true);
        var slug = issuer is { } agency ? Slugs.LastPart(agency)
            : Slugs.Of(passage.NameText(index).AsSpan(0, Math.Min(40, passage.NameText(index).Length)));
        return new Resolved(EntityId.Parse($"law:{Owners.Code(country, issuer is null ? "id" : "int")}/{slug}-{finding.Slug}"), issuer is not null);
    }

    // "Minister of Manpower Regulation No. 9 of 2019" is the permen of that number
    private static EntityId? IndonesianInstrument(EntityId issuer, Finding finding)
    {
        var parts = finding.Slug.Split('-');
        if (parts.Length < 3 || parts[^1].Length != 4) return null;
        var agency = Slugs.LastPart(issuer);
        var ministry = Slugs.OfMinistry(agency);
        var kind = (parts[0], agency) switch
        {
            ("regulation", "ma") => "perma",
            ("regulation", "mk") => "pmk",
            ("regulation", "ojk") => "pojk",
            ("regulation", "bi") => "pbi",
            ("regulation", "kpu") => "pkpu",
            ("regulation", "polri") => "perpol",
            ("regulation", "presiden") => "perpres",
            ("decree", "presiden") => "keppres",
            ("regulation", _) => ministry == agency ? $"peraturan-{agency}" : $"permen-{ministry}",
            ("decree", _) => ministry == agency ? $"keputusan-{agency}" : $"kepmen-{ministry}",
            ("se" or "circular", _) => $"se-{agency}",
            _ => null,
        };
        return kind is null ? null : EntityId.Parse($"law:id/{kind}/{parts[^1]}/{string.Join('-', parts[1..^1])}");
    }

    // a statute that its words alone do not tell is none
    private static Resolved? Unresolved(PassageFindings passage, int index)
    {
        var finding = passage.Findings[index];
        if (finding.Slug.StartsWith("uu-", StringComparison.Ordinal)) return null;
        var country = finding.NamedCountry ?? Owners.PossessiveCountry(passage, index) ?? passage.NearestCountry(index);
        var slug = finding.Slug.Length > 0 ? finding.Slug : Slugs.Of(passage.NameText(index));
        return new Resolved(EntityId.Parse($"law:{Owners.Code(country, "int")}/{slug}"), false);
    }
}
