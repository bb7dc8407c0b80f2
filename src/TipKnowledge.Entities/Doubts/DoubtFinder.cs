using System.Collections.Immutable;
using TipKnowledge.Entities.Doubts.Citations;
using TipKnowledge.Entities.Doubts.Penalties;
using TipKnowledge.Entities.Vocabularies;

namespace TipKnowledge.Entities.Doubts;

/// <summary>
/// Finds what no single mention shows: citations that cannot be right, revoked laws, abbreviations with two meanings, and documents that
/// say different things of one law. Only what is known on both sides is doubted; what the vocabulary silences is left out.
/// </summary>
public sealed class DoubtFinder
{
    private readonly Vocabulary _vocabulary;
    private readonly TitleDoubts _titles;
    private readonly RevokedDoubts _revoked;
    private readonly AmendmentDoubts _amendments;

    /// <summary>Prepares the titles and changes that a vocabulary and its register know.</summary>
    public DoubtFinder(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _vocabulary = vocabulary;
        var titles = new KnownTitles(vocabulary);
        _titles = new TitleDoubts(titles);
        _revoked = new RevokedDoubts(vocabulary, titles);
        _amendments = new AmendmentDoubts(vocabulary.Register);
    }

    /// <summary>The doubts of a corpus, by document, passage and place.</summary>
    public ImmutableArray<Doubt> Find(IReadOnlyCollection<DocumentClaims> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var doubts = new List<Doubt>();
        foreach (var document in documents)
        {
            doubts.AddRange(_titles.Of(document));
            doubts.AddRange(_amendments.Of(document));
            doubts.AddRange(DefinitionDoubts.Of(document));
        }
        doubts.AddRange(_revoked.Of(documents));
        doubts.AddRange(new SharedTitleDoubts(_vocabulary).Between(documents));
        doubts.AddRange(PenaltyDoubts.Between(documents));
        return
        [
            .. from doubt in doubts
               where !_vocabulary.Corrections.Silences.Any(silence => silence.Covers(doubt.Kind, doubt.Where.Document, doubt.Id, doubt.Subject))
               orderby doubt.Where.Document.Value, doubt.Where.Passage, doubt.Where.Span.Start, doubt.Kind
               select doubt,
        ];
    }

    internal static DoubtPlace PlaceOf(Corpus.Passages.DocumentId document, Claim claim) => new(document, claim.Passage, claim.Span, claim.Source);
}
