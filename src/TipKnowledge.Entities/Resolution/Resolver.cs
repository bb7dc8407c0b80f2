using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Gives each finding one id: by number, by vocabulary, by the country that the name or its sentence names; an id made from
/// the words where nothing else decides, marked as not resolved.
/// </summary>
internal sealed class Resolver(Vocabulary vocabulary, Embassies embassies)
{
    private static readonly EntityId Indonesia = EntityId.Parse("country:ID");

    // an Indonesian ministry is meant unless a foreign country stands this near before it
    private const int NearCharacters = 120;

    /// <summary>The id of a finding; <see langword="null"/> where it does not tell which law is meant.</summary>
    /// <param name="passage">The findings of its passage.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="context">What the document's other passages tell.</param>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (finding.RegionOf is not null) return Resolve(passage, index - 1, context);
        if (finding.Law is { } law) return LawIds.Of(law) is { } cited ? new Resolved(cited, true) : context.Complete((NumberedLaw)law);
        if (finding.Type == EntityType.Agency && embassies.Resolve(passage, index, context) is { } embassy) return embassy;
        if (finding.UnknownCountry) return new Resolved(EntityId.Parse($"agency:int/{Slugs.Of(passage.NameText(index))}"), false);
        if (finding.Instrument) return Instrument(passage, index, context);
        if (finding.Slug == "implementing") return Implementing(finding);
        if (finding.ShortName) return context.CitedBefore(finding) is { } meant ? new Resolved(meant, true)
            : new Resolved(EntityId.Parse($"law:asean/{finding.Slug}"), false);
        if (OfAnotherYear(finding) is { } other) return other;
        if (finding.Candidates.Count > 0 && Choose(passage, index, context) is { } chosen) return new Resolved(chosen, true);
        return Unresolved(passage, index, context);
    }

    private EntityId? Choose(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var candidates = finding.Candidates;
        if (finding.Type == EntityType.Law && candidates.Count > 1) return Law(passage, index, context);
        if (finding.Type is not (EntityType.Agency or EntityType.Organisation)) return candidates[0];
        if (finding.NamedCountry is { } named)
        {
            foreach (var id in candidates)
                if (CountryOf(id) == named) return id;
            // "IOM Indonesia" is the organisation's office there
            foreach (var id in candidates)
                if (CountryOf(id) is null) return id;
            return null;
        }
        if (PossessiveCountry(passage, index) is { } owner && owner != Indonesia)
        {
            foreach (var id in candidates)
                if (CountryOf(id) == owner) return id;
            return candidates.All(id => CountryOf(id) == Indonesia) ? null : candidates[0];
        }
        if (candidates.Count == 1 && !finding.NeedsCountry) return candidates[0];
        var near = ForeignNear(passage, index) ?? (candidates.Any(id => CountryOf(id) == Indonesia) ? Indonesia
            : passage.NearestCountry(index) ?? context.MainForeign);
        foreach (var id in candidates)
            if (CountryOf(id) == near) return id;
        foreach (var id in candidates)
            if (CountryOf(id) == Indonesia) return id;
        return finding.NeedsCountry ? null : candidates[0];
    }

    // "Deklarasi ASEAN … (2015)" is as cited, though the one that is known is of another year
    private Resolved? OfAnotherYear(Finding finding)
    {
        if (finding is not { Type: EntityType.Law, Year: > 0, Candidates: [var id] } || vocabulary.Find(id)?.Year is not { } known
            || known == finding.Year) return null;
        var ending = $"-{known}";
        return id.Value.EndsWith(ending, StringComparison.Ordinal) ? new Resolved(EntityId.Parse($"{id.Value[..^ending.Length]}-{finding.Year}"), false) : null;
    }

    // "South Korea's Foreign Ministry", "the Cambodian Ministry of Interior"
    private static EntityId? PossessiveCountry(PassageFindings passage, int index)
    {
        if (index == 0 || passage.Findings[index - 1] is not { Type: EntityType.Country } country) return null;
        var end = passage.Spans[index - 1].End;
        var between = passage.Passage.Text.AsSpan(end, passage.Spans[index].Start - end);
        return between is " " or "'s " or "’s " or "' " or "’ " ? country.Candidates[0] : null;
    }

    private EntityId Law(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var country = passage.NearestCountry(index) ?? context.MainForeign;
        var here = finding.Candidates.Where(id => CountryOf(id) == country && country is not null).ToList();
        var pool = here.Count > 0 ? here : [.. finding.Candidates];
        // of laws with one title the document's own, else the one in force: the latest
        foreach (var id in pool)
            if (context.IsCited(id)) return id;
        return pool.MaxBy(id => vocabulary.Find(id)?.Year ?? 0);
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
        var issuer = finding.Candidates.Count > 0 && Choose(passage, index, context) is { } id ? id : (EntityId?)null;
        var country = issuer is { } known && CountryOf(known) is { } own ? own : finding.NamedCountry;
        if (country == Indonesia && issuer is { } body && IndonesianInstrument(body, finding) is { } law) return new Resolved(law, true);
        var slug = issuer is { } agency ? Slugs.LastPart(agency)
            : Slugs.Of(passage.NameText(index).AsSpan(0, Math.Min(40, passage.NameText(index).Length)));
        return new Resolved(EntityId.Parse($"law:{Code(country, issuer is null ? "id" : "int")}/{slug}-{finding.Slug}"), issuer is not null);
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

    private static Resolved Unresolved(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        var name = passage.NameText(index);
        var country = finding.NamedCountry ?? PossessiveCountry(passage, index) ?? (finding.Type == EntityType.Law
            || finding.English ? passage.NearestCountry(index) : ForeignNear(passage, index) ?? Indonesia);
        if (finding.Type == EntityType.Law)
        {
            var lawSlug = finding.Slug.Length > 0 ? finding.Slug : Slugs.Of(name);
            return new Resolved(EntityId.Parse($"law:{Code(country, "int")}/{lawSlug}"), false);
        }
        var slug = finding.Region.Length > 0 ? AgencySlugs.Of($"{name} {finding.Region}") : context.ShortForm(finding) is { } shortForm
            ? Slugs.Of(shortForm) : AgencySlugs.Of(name);
        if (slug.Length == 0) slug = "x";
        return new Resolved(EntityId.Parse($"agency:{Code(country, "int")}/{slug}"), false);
    }

    private static string Code(EntityId? country, string none) =>
        country is { } id ? id.Value["country:".Length..].ToLowerInvariant() : none;

    private EntityId? CountryOf(EntityId id)
    {
        if (vocabulary.Find(id)?.Country is { } country) return country;
        var colon = id.Value.IndexOf(':', StringComparison.Ordinal);
        var slash = id.Value.IndexOf('/', StringComparison.Ordinal);
        return slash == colon + 3 && EntityId.TryParse("country:" + id.Value[(colon + 1)..slash].ToUpperInvariant(), out var named) ? named : null;
    }

    // the country before it in the same sentence, where that is not Indonesia and Indonesia is not in the sentence
    private static EntityId? ForeignNear(PassageFindings passage, int index)
    {
        var text = passage.Passage.Text;
        EntityId? found = null;
        for (var i = index - 1; i >= 0; i--)
        {
            var start = passage.Spans[i].End;
            if (passage.Spans[index].Start - start > NearCharacters
                || text.AsSpan(start, passage.Spans[index].Start - start).Contains(". ", StringComparison.Ordinal)) break;
            if (passage.Findings[i].Type != EntityType.Country) continue;
            var country = passage.Findings[i].Candidates[0];
            if (country == Indonesia) return null;
            if (!IsWay(text.AsSpan(0, passage.Spans[i].Start))) found ??= country;
        }
        return found;
    }

    // "berangkat ke Kamboja melalui Direktorat Jenderal Imigrasi": where someone goes is not whose body it is
    private static bool IsWay(ReadOnlySpan<char> before)
    {
        foreach (var word in (ReadOnlySpan<string>)[" ke ", " dari ", " to ", " from ", " menuju "])
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
