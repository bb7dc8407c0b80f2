using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Jurisdictions;
using TipKnowledge.Entities.Recognition;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// Which country a text is about at each of its bodies: the one that spoke or acted last, until another does. A person's nationality and
/// where someone goes turn the text to no country; a dateline does, and a body that only one country has.
/// </summary>
internal sealed class StoryCountries
{
    private static readonly string[] NoTurn = Phrases.Of("NoTurn", behind: " ");
    private static readonly string[] Openings = ["", .. Phrases.Of("StoryOpenings", behind: " ")];

    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<Finding, EntityId> _about = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, EntityId> _persons = new(StringComparer.Ordinal);

    public StoryCountries(Vocabulary vocabulary, IEnumerable<PassageFindings> passages)
    {
        _vocabulary = vocabulary;
        EntityId? current = null;
        foreach (var passage in passages)
            for (var i = 0; i < passage.Findings.Count; i++)
            {
                current = Turn(passage, i) ?? current;
                if (current is { } country && passage.Findings[i].Type == EntityType.Agency)
                    _about[passage.Findings[i]] = OfPerson(passage, i, country);
            }
    }

    /// <summary>Whether documents of a kind tell of events, so that who spoke last is who is meant; an argument names countries in any
    /// order.</summary>
    public static bool IsTold(DocumentKind kind) =>
        kind is not (DocumentKind.Statute or DocumentKind.Decision or DocumentKind.Paper or DocumentKind.Thesis);

    /// <summary>The country that the text is about where a body stands; <see langword="null"/> where none was named before.</summary>
    public EntityId? At(Finding finding) => _about.TryGetValue(finding, out var country) ? country : null;

    // a minister stays that of the country where the text first named him
    private EntityId OfPerson(PassageFindings passage, int index, EntityId current)
    {
        if (!passage.Findings[index].Common) return current;
        var behind = passage.Passage.Text.AsSpan(passage.Spans[index].End);
        var end = 0;
        for (var words = 0; words < 2 && end + 1 < behind.Length && behind[end] == ' ' && char.IsUpper(behind[end + 1]); words++)
            for (end++; end < behind.Length && char.IsLetter(behind[end]);) end++;
        if (end == 0) return current;
        var person = behind[..end].ToString();
        if (_persons.TryGetValue(person, out var known)) return known;
        _persons.Add(person, current);
        return current;
    }

    private EntityId? Turn(PassageFindings passage, int index)
    {
        var finding = passage.Findings[index];
        switch (finding.Type)
        {
            case EntityType.Country:
                return IsTurn(passage, index) ? finding.Candidates[0] : null;
            case EntityType.Place:
                return finding.Candidates is [var place, ..] && Opens(passage, index) ? _vocabulary.Find(place)?.Country : null;
            case EntityType.Agency:
                if (finding.NamedCountry is { } named) return named;
                return finding is { Common: false, NeedsCountry: false, Candidates: [var only] }
                    ? Owners.CountryOf(_vocabulary, only) : null;
            default:
                return null;
        }
    }

    private static bool IsTurn(PassageFindings passage, int index)
    {
        if (Opens(passage, index)) return true;
        var before = passage.Passage.Text.AsSpan(0, passage.Spans[index].Start);
        foreach (var words in NoTurn)
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)
                && (before.Length == words.Length || !char.IsLetter(before[before.Length - words.Length - 1]))) return false;
        return true;
    }

    // at the start of a paragraph or a sentence, with or without its preposition
    private static bool Opens(PassageFindings passage, int index)
    {
        var before = passage.Passage.Text.AsSpan(0, passage.Spans[index].Start);
        foreach (var opening in Openings)
        {
            if (!before.EndsWith(opening, StringComparison.Ordinal)) continue;
            var rest = before[..(before.Length - opening.Length)].TrimEnd();
            if (rest.IsEmpty || rest[^1] is '.' or '|' or '!' or '?') return true;
        }
        return false;
    }
}
