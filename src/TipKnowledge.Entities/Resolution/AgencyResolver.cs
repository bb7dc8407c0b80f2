using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Gives agencies, organisations, countries and places their ids: by vocabulary, by the country that the name or its sentence names; an id made from
/// the words where nothing else decides, marked as not resolved.
/// </summary>
internal sealed class AgencyResolver(Vocabulary vocabulary, Embassies embassies)
{
    /// <summary>The id of a finding that is no law.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (finding.Type == EntityType.Agency && embassies.Resolve(passage, index, context) is { } embassy) return embassy;
        if (finding.UnknownCountry) return new Resolved(EntityId.Parse($"agency:int/{Slugs.Of(passage.NameText(index))}"), false);
        if (finding.Candidates.Count > 0 && Choose(passage, index, context) is { } chosen) return new Resolved(chosen, true);
        return Unresolved(passage, index, context);
    }

    /// <summary>Which of a finding's candidates is meant; <see langword="null"/> where none is.</summary>
    public EntityId? Choose(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var candidates = finding.Candidates;
        if (finding.Type is not (EntityType.Agency or EntityType.Organisation)) return candidates[0];
        if (finding.NamedCountry is { } named)
        {
            foreach (var id in candidates)
                if (Owners.CountryOf(vocabulary, id) == named) return id;
            // "IOM Indonesia" is the organisation's office there
            foreach (var id in candidates)
                if (Owners.CountryOf(vocabulary, id) is null) return id;
            return null;
        }
        if (Owners.PossessiveCountry(passage, index) is { } owner && owner != Owners.Indonesia)
        {
            foreach (var id in candidates)
                if (Owners.CountryOf(vocabulary, id) == owner) return id;
            return candidates.All(id => Owners.CountryOf(vocabulary, id) == Owners.Indonesia) ? null : candidates[0];
        }
        if (candidates.Count == 1 && !finding.NeedsCountry) return candidates[0];
        var near = Owners.ForeignNear(passage, index) ?? (candidates.Any(id => Owners.CountryOf(vocabulary, id) == Owners.Indonesia) ? Owners.Indonesia
            : passage.NearestCountry(index) ?? context.MainForeign);
        foreach (var id in candidates)
            if (Owners.CountryOf(vocabulary, id) == near) return id;
        foreach (var id in candidates)
            if (Owners.CountryOf(vocabulary, id) == Owners.Indonesia) return id;
        return finding.NeedsCountry ? null : candidates[0];
    }

    private static Resolved Unresolved(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var name = passage.NameText(index);
        var country = finding.NamedCountry ?? Owners.PossessiveCountry(passage, index)
            ?? (finding.English ? passage.NearestCountry(index) : Owners.ForeignNear(passage, index) ?? Owners.Indonesia);
        var slug = finding.Region.Length > 0 ? AgencySlugs.Of($"{name} {finding.Region}") : context.ShortForm(finding) is { } shortForm
            ? Slugs.Of(shortForm) : AgencySlugs.Of(name);
        if (slug.Length == 0) slug = "x";
        return new Resolved(EntityId.Parse($"agency:{Owners.Code(country, "int")}/{slug}"), false);
    }
}
