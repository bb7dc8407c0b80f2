using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Which Indonesian mission a writing means: "KBRI" and "Kedutaan Besar Republik Indonesia" name a body only with a place,
/// which stands behind them (<c>di Phnom Penh</c>, <c>di Kamboja</c>) or is the country that the document is about.
/// </summary>
internal sealed class Embassies
{
    private const string Embassy = "kbri";

    private static readonly (string Opening, string Slug)[] Missions =
    [
        .. from row in JurisdictionTable.Rows("missions", 2)
           from opening in Table.Items(row.Fields[1])
           select (opening, row.Fields[0]),
    ];

    private static readonly string[] Prepositions = [.. Phrases.Of("BeforePlaceOfMission", " ", " "), " "];

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
            if (entry.Id.Type != EntityType.Agency || Array.Find(Missions, m => IsAt(slug, m.Slug)).Slug is not { } mission) continue;
            if (places.TryGetValue(slug[(mission.Length + 1)..], out var country)) _byCountry.TryAdd((mission, country), entry.Id);
        }
    }

    /// <summary>The mission, or <see langword="null"/> where the finding is none or already names its place.</summary>
    public Resolved? Resolve(PassageFindings passage, int index, DocumentContext context)
    {
        var finding = passage.Findings[index];
        if (Foreign(passage, index) is { } foreign) return foreign;
        var span = passage.Spans[index];
        var written = passage.Passage.Text.AsSpan(span.Start, span.Length);
        var (opening, mission) = MissionOf(written);
        if (mission.Length == 0 || written.Length > opening.Length + 3 && IsOneOf(finding.Candidates, mission)) return null;
        if (finding.NamedCountry is { } named && named != EntityId.Indonesia && In(mission, named) is { } of) return of;
        if (Behind(passage, index) is { } place)
        {
            if (place.Type == EntityType.Country && In(mission, place) is { } there) return there;
            if (place.Type == EntityType.Place) return AtPlace(mission, place);
        }
        if (written.Length > opening.Length + 1 && finding.Candidates.Count == 0 && finding.NamedCountry is null)
            return new Resolved(EntityId.Parse($"agency:id/{mission}-{Slugs.Of(written[opening.Length..])}"), false);
        return context.MainForeign is { } main && In(mission, main) is { } usual ? usual
            : new Resolved(EntityId.Parse($"agency:id/{mission}"), false);
    }

    // how a mission's name begins, and its kind; empty ones where it is none
    private static (string Opening, string Mission) MissionOf(ReadOnlySpan<char> written)
    {
        foreach (var (opening, mission) in Missions)
            if (written.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return (opening, mission);
        return ("", "");
    }

    private static bool IsOneOf(IReadOnlyList<EntityId> candidates, string mission)
    {
        foreach (var id in candidates)
            if (IsAt(Slugs.LastPart(id), mission)) return true;
        return false;
    }

    // "kbri-phnom-penh"
    private static bool IsAt(string slug, string mission) =>
        slug.Length > mission.Length && slug[mission.Length] == '-' && slug.StartsWith(mission, StringComparison.Ordinal);

    // "Chinese Embassy in Cambodia": a list may hold the one in Jakarta alone
    private Resolved? Foreign(PassageFindings passage, int index)
    {
        const string embassy = "/embassy-";
        if (passage.Findings[index].Candidates is not [var listed]
            || listed.Value.IndexOf(embassy, StringComparison.Ordinal) is not (> 0 and var at)
            || Behind(passage, index) is not { } place) return null;
        var city = place.Type == EntityType.Place ? Slugs.LastPart(place) : CapitalOf(place);
        if (city is null || city == listed.Value[(at + embassy.Length)..]) return null;
        var id = EntityId.Parse($"{listed.Value[..at]}{embassy}{city}");
        return new Resolved(id, _vocabulary.Find(id) is not null);
    }

    // where our own embassy stands
    private string? CapitalOf(EntityId country) =>
        _byCountry.TryGetValue((Embassy, country), out var own) ? Slugs.LastPart(own)[(Embassy.Length + 1)..] : null;

    private Resolved? In(string mission, EntityId country) =>
        _byCountry.TryGetValue((mission, country), out var id) ? new Resolved(id, true) : null;

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
