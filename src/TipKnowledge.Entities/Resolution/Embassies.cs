using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Which Indonesian mission a writing means: "KBRI" and "Kedutaan Besar Republik Indonesia" name a body only with a place,
/// which stands behind them (<c>di Phnom Penh</c>, <c>di Kamboja</c>) or is the country that the document is about.
/// </summary>
internal sealed class Embassies
{
    private static readonly (string Opening, string Slug)[] Missions =
    [
        ("KBRI", "kbri"), ("Kedutaan Besar Republik Indonesia", "kbri"), ("Kedutaan Besar RI", "kbri"), ("Kedutaan Besar Indonesia", "kbri"),
            ("Kedubes RI", "kbri"), ("Indonesian Embassy", "kbri"), ("Embassy of Indonesia", "kbri"),
        ("Embassy of the Republic of Indonesia", "kbri"), ("KJRI", "kjri"), ("Konsulat Jenderal Republik Indonesia", "kjri"),
            ("Konsulat Jenderal RI", "kjri"), ("Indonesian Consulate General", "kjri"),
        ("Consulate General of the Republic of Indonesia", "kjri"),
    ];

    private static readonly string[] Prepositions = [" di ", " untuk ", " in ", " at ", " to ", " for ", " "];

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<(string Mission, EntityId Country), EntityId> _byCountry = [];

    public Embassies(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        var places = vocabulary.Entries.Where(e => e.Id.Type == EntityType.Place && e.Country is not null)
            .GroupBy(e => Slugs.LastPart(e.Id)).ToDictionary(g => g.Key, g => g.First().Country!.Value);
        foreach (var entry in vocabulary.Entries)
        {
            var slug = Slugs.LastPart(entry.Id);
            if (entry.Id.Type == EntityType.Agency && slug.Length > 5 && slug[4] == '-' && slug[..4] is "kbri" or "kjri"
                && places.TryGetValue(slug[5..], out var country))
                _byCountry.TryAdd((slug[..4], country), entry.Id);
        }
    }

    /// <summary>The mission, or <see langword="null"/> where the finding is none or already names its place.</summary>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (Foreign(passage, index) is { } foreign) return foreign;
        var written = passage.Text(index);
        var mission = Missions.FirstOrDefault(m => written.StartsWith(m.Opening, StringComparison.OrdinalIgnoreCase));
        if (mission.Slug is null || finding.Candidates.Any(id => Slugs.LastPart(id).StartsWith(mission.Slug + "-", StringComparison.Ordinal))
            && written.Length > mission.Opening.Length + 3) return null;
        if (finding.NamedCountry is { } named && named.Value != "country:ID" && In(mission.Slug, named) is { } of) return of;
        if (Behind(passage, index) is { } place)
        {
            if (place.Type == EntityType.Country && In(mission.Slug, place) is { } there) return there;
            if (place.Type == EntityType.Place) return AtPlace(mission.Slug, place);
        }
        if (written.Length > mission.Opening.Length + 1 && finding.Candidates.Count == 0
            && finding.NamedCountry is null) return new Resolved(EntityId.Parse($"agency:id/{mission.Slug}-{Slugs.Of(written.AsSpan(mission.Opening.Length))}"), false);
        return context.MainForeign is { } main && In(mission.Slug, main) is { } usual ? usual : new Resolved(EntityId.Parse($"agency:id/{mission.Slug}"), false);
    }

    // "Chinese Embassy in Cambodia": a list may hold the one in Jakarta alone
    private Resolved? Foreign(PassageFindings passage, int index)
    {
        const string embassy = "/embassy-";
        if (passage.Findings[index].Candidates is not [var listed]
            || listed.Value.IndexOf(embassy, StringComparison.Ordinal) is not (> 0 and var at)
            || Behind(passage, index) is not { } place) return null;
        var city = place.Type == EntityType.Place ? Slugs.LastPart(place) : _byCountry.TryGetValue(("kbri", place), out var own)
            ? Slugs.LastPart(own)["kbri-".Length..] : null;
        if (city is null || city == listed.Value[(at + embassy.Length)..]) return null;
        var id = EntityId.Parse($"{listed.Value[..at]}{embassy}{city}");
        return new Resolved(id, _vocabulary.Find(id) is not null);
    }

    private Resolved? In(string mission, EntityId country) => _byCountry.TryGetValue((mission, country), out var id) ? new Resolved(id, true) : null;

    private Resolved AtPlace(string mission, EntityId place)
    {
        var id = EntityId.Parse($"agency:id/{mission}-{Slugs.LastPart(place)}");
        if (_vocabulary.Find(id) is not null) return new Resolved(id, true);
        return _vocabulary.Find(place)?.Country is { } country && In(mission, country) is { } there ? there : new Resolved(id, false);
    }

    private static EntityId? Behind(PassageFindings passage, int index)
    {
        if (index + 1 >= passage.Findings.Count || passage.Findings[index + 1].Candidates is not [var next, ..]) return null;
        var between = passage.Passage.Text.AsSpan(passage.Spans[index].End, passage.Spans[index + 1].Start - passage.Spans[index].End);
        // "(KBRI) di Kamboja"
        if (between.Length > 2 && between[0] == ')') between = between[1..];
        foreach (var preposition in Prepositions)
            if (between.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return next;
        return null;
    }
}
