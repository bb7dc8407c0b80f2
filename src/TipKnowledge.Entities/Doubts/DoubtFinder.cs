using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>
/// Finds what no single mention shows: citations that cannot be right, replaced laws, abbreviations with two meanings, and documents that
/// say different things of one law. What the vocabulary silences is left out.
/// </summary>
public sealed class DoubtFinder
{
    private readonly Vocabulary _vocabulary;
    private readonly TitleDoubts _titles;
    private readonly Dictionary<EntityId, EntityId> _replacedBy = [];

    /// <summary>Prepares the titles and replacements that a vocabulary knows.</summary>
    public DoubtFinder(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        _titles = new TitleDoubts(vocabulary);
        foreach (var entry in vocabulary.Entries)
            foreach (var replaced in entry.Replaces) _replacedBy.TryAdd(replaced, entry.Id);
    }

    /// <summary>The doubts of a corpus, by document, passage and place.</summary>
    public ImmutableArray<Doubt> Find(IReadOnlyCollection<DocumentClaims> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var doubts = new List<Doubt>();
        foreach (var document in documents)
        {
            doubts.AddRange(_titles.Of(document));
            doubts.AddRange(CitedAfterReplaced(document));
        }
        doubts.AddRange(_titles.Between(documents));
        doubts.AddRange(DefinitionDoubts.Between(documents));
        doubts.AddRange(PenaltyDoubts.Between(documents));
        return
        [
            .. from doubt in doubts
               where !_vocabulary.Corrections.Silences.Any(silence => silence.Covers(doubt.Kind, doubt.Where.Document, doubt.Id, doubt.Subject))
               orderby doubt.Where.Document.Value, doubt.Where.Passage, doubt.Where.Span.Start, doubt.Kind
               select doubt,
        ];
    }

    private IEnumerable<Doubt> CitedAfterReplaced(DocumentClaims document)
    {
        if (document.Year is not { } year) yield break;
        var cited = document.Claims.Where(c => c.Kind == ClaimKind.Citation).Select(c => c.Id).ToHashSet();
        foreach (var claim in document.Claims)
        {
            if (claim is not { Kind: ClaimKind.Citation, Id: { } law } || !_replacedBy.TryGetValue(law, out var later)
                || cited.Contains(later)) continue;
            if (_vocabulary.Find(later)?.Year is not { } replacedIn || replacedIn >= year) continue;
            yield return new Doubt { Kind = DoubtKind.CitedAfterReplaced, Where = PlaceOf(document.Document, claim), Id = law, Against = later };
        }
    }

    internal static DoubtPlace PlaceOf(DocumentId document, Claim claim) => new(document, claim.Passage, claim.Span, claim.Source);
}
