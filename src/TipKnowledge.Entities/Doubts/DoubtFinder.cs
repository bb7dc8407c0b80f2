using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>
/// Finds what no single mention shows: citations that cannot be right, replaced laws, abbreviations with two meanings, and papers that
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

    /// <summary>The doubts of a corpus, by paper, passage and place.</summary>
    public ImmutableArray<Doubt> Find(IReadOnlyCollection<PaperClaims> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var doubts = new List<Doubt>();
        foreach (var paper in papers)
        {
            doubts.AddRange(_titles.Of(paper));
            doubts.AddRange(CitedAfterReplaced(paper));
        }
        doubts.AddRange(_titles.Between(papers));
        doubts.AddRange(DefinitionDoubts.Between(papers));
        doubts.AddRange(PenaltyDoubts.Between(papers));
        return
        [
            .. from doubt in doubts
               where !_vocabulary.Corrections.Silences.Any(silence => silence.Covers(doubt.Kind, doubt.Where.Paper, doubt.Id, doubt.Subject))
               orderby doubt.Where.Paper.Value, doubt.Where.Passage, doubt.Where.Span.Start, doubt.Kind
               select doubt,
        ];
    }

    private IEnumerable<Doubt> CitedAfterReplaced(PaperClaims paper)
    {
        if (paper.Year is not { } year) yield break;
        var cited = paper.Claims.Where(c => c.Kind == ClaimKind.Citation).Select(c => c.Id).ToHashSet();
        foreach (var claim in paper.Claims)
        {
            if (claim is not { Kind: ClaimKind.Citation, Id: { } law } || !_replacedBy.TryGetValue(law, out var later)
                || cited.Contains(later)) continue;
            if (_vocabulary.Find(later)?.Year is not { } replacedIn || replacedIn >= year) continue;
            yield return new Doubt { Kind = DoubtKind.CitedAfterReplaced, Where = PlaceOf(paper.Paper, claim), Id = law, Against = later };
        }
    }

    internal static DoubtPlace PlaceOf(PaperId paper, Claim claim) => new(paper, claim.Passage, claim.Span);
}
