using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Gives agencies, organisations, countries and places their ids: by vocabulary, by the country that the name or its sentence names; an
/// id made from the words where nothing else decides, marked as not resolved.
/// </summary>
internal sealed class AgencyResolver(Vocabulary vocabulary, Embassies embassies)
{
    private readonly AgencyNames _names = new(vocabulary);

    private const int YearsAhead = 3;

    /// <summary>The id of a finding that is no law.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (finding.Type == EntityType.Agency && embassies.Resolve(passage, index, context) is { } embassy) return embassy;
        if (finding.UnknownCountry) return new Resolved(EntityId.Parse($"agency:int/{Slugs.Of(passage.NameText(index))}"), false);
        if (finding.Above is { } above) return UnitOf(passage, index, above);
        if (finding.Local is { } local) return Local(passage, index, local, context);
        if (finding.Candidates.Count > 0 && Choose(passage, index, context) is { } chosen)
        {
            if (!IsOfLaterTimes(chosen, context)) return new Resolved(chosen, true);
            // letters that stand for a later body stood for something else then
            if (!passage.NameText(index).Contains(' ', StringComparison.Ordinal)) return null;
        }
        return Unresolved(passage, index, context);
    }

    // laws speak of bodies some years before these are set up
    private bool IsOfLaterTimes(EntityId agency, DocumentContext context) =>
        context.Subject.Year is { } year && vocabulary.Find(agency)?.Years.From - year >= YearsAhead;

    /// <summary>Which of a finding's candidates is meant; <see langword="null"/> where none is.</summary>
    public EntityId? Choose(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var candidates = finding.Candidates;
        if (finding.Type is not (EntityType.Agency or EntityType.Organisation)) return candidates[0];
        if (finding.NamedCountry is { } named)
        {
            // "IOM Indonesia" is the organisation's office there
            return Of(candidates, named) ?? Of(candidates, null);
        }
        if ((Owners.PossessiveCountry(passage, index) ?? Seat(passage, index)) is { } owner && owner != EntityId.Indonesia)
            return Of(candidates, owner) ?? (AreOurs(candidates) ? null : candidates[0]);
        if (context.Kind == DocumentKind.Statute && Of(candidates, EntityId.Indonesia) is { } own) return own;
        if (candidates.Count == 1 && !finding.NeedsCountry) return IsForeign(finding, context) ? null : candidates[0];
        var isOurs = Of(candidates, EntityId.Indonesia) is not null;
        var near = context.About(finding) ?? Owners.ForeignNear(passage, index)
            ?? (isOurs ? EntityId.Indonesia : passage.NearestCountry(index) ?? context.MainForeign);
        return Of(candidates, near ?? EntityId.Indonesia) ?? Of(candidates, EntityId.Indonesia)
            ?? (finding.NeedsCountry ? null : candidates[0]);
    }

    // in a story from abroad a ministry is that country's, though the vocabulary has only ours
    private bool IsForeign(Finding finding, DocumentContext context) =>
        finding.Common && context.Kind == DocumentKind.News && context.About(finding) is { } about && about != EntityId.Indonesia
        && Owners.CountryOf(vocabulary, finding.Candidates[0]) == EntityId.Indonesia;

    private bool AreOurs(IReadOnlyList<EntityId> candidates)
    {
        foreach (var id in candidates)
            if (Owners.CountryOf(vocabulary, id) != EntityId.Indonesia) return false;
        return true;
    }

    // "the Ministry of Foreign Affairs in Bangkok"
    private EntityId? Seat(PassageFindings passage, int index)
    {
        if (index + 1 >= passage.Findings.Count
            || passage.Findings[index + 1] is not { Type: EntityType.Place, Candidates: [var place, ..] }) return null;
        if (!passage.Findings[index].Common) return null;
        var end = passage.Spans[index].End;
        var between = passage.Passage.Text.AsSpan(end, passage.Spans[index + 1].Start - end);
        return between is " in " or " di " ? vocabulary.Find(place)?.Country : null;
    }

    private EntityId? Of(IReadOnlyList<EntityId> candidates, EntityId? country)
    {
        foreach (var id in candidates)
            if (Owners.CountryOf(vocabulary, id) == country) return id;
        return null;
    }

    private Resolved? Local(PassageFindings passage, int index, LocalBody local, DocumentContext context)
    {
        var slug = LocalOffices.SlugOf(passage, index);
        if (local.IsKind && context.Kind != DocumentKind.Statute && context.Offices.Explained(passage.Passage, slug) is { } explained)
            return _names.Of(explained);
        return local.NeedsPlace ? null : _names.Of(slug);
    }

    // "Satgas TPPO Polda Jawa Timur": its own words, and the id of the body it is part of
    private Resolved UnitOf(PassageFindings passage, int index, Finding above)
    {
        var body = above.Candidates is [var first, ..] ? Of(above.Candidates, EntityId.Indonesia) ?? first
            : _names.Of(above.Local?.Slug ?? "").Id;
        var slash = body.Value.IndexOf('/', StringComparison.Ordinal);
        var id = EntityId.Parse($"{body.Value[..slash]}/{AgencySlugs.Of(passage.NameText(index))}-{Slugs.LastPart(body)}");
        return new Resolved(id, vocabulary.Find(id) is not null);
    }

    private Resolved Unresolved(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var name = passage.NameText(index);
        var country = finding.NamedCountry ?? Owners.PossessiveCountry(passage, index) ?? Seat(passage, index)
            ?? Meant(passage, index, context);
        var slug = context.ShortForm(finding) is { } shortForm ? Slugs.Of(shortForm) : AgencySlugs.Of(name);
        if (country == EntityId.Indonesia) return _names.Of(slug);
        return new Resolved(EntityId.Parse($"agency:{Owners.Code(country, "int")}/{(slug.Length > 0 ? slug : "x")}"), false);
    }

    // the country of a body that nothing next to its name tells: that of the text, else that which is near, else ours
    private static EntityId? Meant(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (context.Kind == DocumentKind.Statute) return finding.English ? null : EntityId.Indonesia;
        if (context.About(finding) is { } about) return about;
        return finding.English ? passage.NearestCountry(index) : Owners.ForeignNear(passage, index) ?? EntityId.Indonesia;
    }
}
