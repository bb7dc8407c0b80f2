using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// What a whole document tells about its findings: which laws it cites in full, which foreign country it is about, which short forms it
/// defines.
/// </summary>
internal sealed class DocumentContext
{
    private static readonly string[] TreatyKinds = [.. Table.Rows("treaty-heads", 2).Select(row => row[1]).Distinct()];

    private readonly HashSet<EntityId> _cited = [];
    private readonly Dictionary<(string Kind, string Number), EntityId> _byNumber = [];
    private readonly Dictionary<EntityId, int> _countries = [];
    private readonly Dictionary<string, EntityId> _lastOfKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedTreaty> _treaties = new(StringComparer.Ordinal);
    private readonly Dictionary<Finding, EntityId> _meant = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Finding, string> _shortForms = new(ReferenceEqualityComparer.Instance);

    public DocumentContext(
        IEnumerable<PassageFindings> passages, IEnumerable<LocalDefinition> definitions, DocumentSubject subject)
    {
        Subject = subject;
        foreach (var passage in passages)
            foreach (var finding in passage.Findings) Add(finding);
        foreach (var definition in definitions)
            if (definition.Finding is { } finding) _shortForms.TryAdd(finding, definition.Short);
        MainForeign = _countries.Count == 0 ? null : _countries.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
    }

    /// <summary>What the document itself is.</summary>
    public DocumentSubject Subject { get; }

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Which country the text is about at each body; <see langword="null"/> where that is not followed.</summary>
    public StoryCountries? Story { get; init; }

    /// <summary>The local offices that the document names.</summary>
    public LocalOffices Offices { get; init; } = new([]);

    /// <summary>The country that the text is about where a body stands; <see langword="null"/> where it does not tell.</summary>
    public EntityId? About(Finding finding) => Story?.At(finding);

    /// <summary>The ASEAN instrument that a short name means: the one of its kind cited last before it; <see langword="null"/> where none
    /// was.</summary>
    public EntityId? CitedBefore(Finding shortName) => _meant.TryGetValue(shortName, out var law) ? law : null;

    /// <summary>The foreign country that the document names most.</summary>
    public EntityId? MainForeign { get; }

    /// <summary>Whether the document cites a law in full.</summary>
    public bool IsCited(EntityId law) => _cited.Contains(law);

    /// <summary>The short form that the document gives to a finding; <see langword="null"/> where it gives none.</summary>
    public string? ShortForm(Finding finding) => _shortForms.GetValueOrDefault(finding);

    /// <summary>A treaty under the name that the document gives it anywhere.</summary>
    public NamedTreaty Named(NamedTreaty treaty) => _treaties.GetValueOrDefault(treaty.Written, treaty);

    /// <summary>The law that a citation without a year means: the one of that kind and number that the document cites in full;
    /// <see langword="null"/> where it cites none.</summary>
    public Resolved? Complete(NumberedLaw partial) =>
        _byNumber.TryGetValue((partial.KindCode, partial.Number), out var full) ? new Resolved(full, true) : null;

    private void Add(Finding finding)
    {
        switch (finding)
        {
            case { Law: ShortTreaty treaty }:
                if (_lastOfKind.TryGetValue(treaty.Kind, out var meant)) _meant.Add(finding, meant);
                break;
            case { Law: ToldLaw law }:
                Add(law);
                break;
            case { Candidates: [{ Type: EntityType.Law } named] } when named.IsOf("asean"):
                foreach (var kind in TreatyKinds)
                    if (named.Value.Contains(kind, StringComparison.Ordinal)) _lastOfKind[kind] = named;
                break;
            case { Type: EntityType.Country, Candidates: [var country, ..] } when country != EntityId.Indonesia:
                _countries[country] = _countries.GetValueOrDefault(country) + 1;
                break;
        }
    }

    private void Add(ToldLaw law)
    {
        if (law is NamedTreaty treaty && treaty.Slug != treaty.Written) _treaties.TryAdd(treaty.Written, treaty);
        if (LawIds.Of(law) is not { } id) return;
        _cited.Add(id);
        if (law is NumberedLaw { Year: > 0 } numbered) _byNumber.TryAdd((numbered.KindCode, numbered.Number), id);
    }
}
