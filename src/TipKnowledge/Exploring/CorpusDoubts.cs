using TipKnowledge.Answers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>Compares the claims of a snapshot's documents, once, and opens the doubts to their passages.</summary>
internal sealed class CorpusDoubts(PassageSnapshot snapshot, Vocabulary vocabulary, DocumentTitles titles, EntityPages entities)
{
    private readonly Lazy<ImmutableArray<Doubt>> _doubts = new(() => new DoubtFinder(vocabulary).Find([.. Claims(snapshot)]));

    public ImmutableArray<DoubtView> About(EntityId? entity, DocumentId? document)
    {
        var doubts = _doubts.Value
            .Where(d => entity is null || d.Id == entity || d.Against == entity)
            .Where(d => document is null || d.Where.Document == document || d.AgainstWhere?.Document == document)
            .ToList();
        var passages = Passages(doubts.Select(d => d.Where).Concat(doubts.Select(d => d.AgainstWhere).OfType<DoubtPlace>()));
        return [.. doubts.Select(doubt => View(doubt, passages))];
    }

    /// <summary>Abbreviations that several documents define alike and the vocabulary does not know.</summary>
    public ImmutableArray<NameProposal> Proposals()
    {
        var shared = SharedDefinitions.Find(Claims(snapshot), vocabulary);
        var passages = Passages(shared.SelectMany(s => s.Places));
        return [.. shared.Select(s => new NameProposal(
            s.Abbreviation, s.Expansion, s.Id is { } id ? entities.Summary(id) : null, [.. s.Places.Select(place => Evidence(place, passages))]))];
    }

    private static IEnumerable<DocumentClaims> Claims(PassageSnapshot snapshot) =>
        snapshot.Documents().Select(document => new DocumentClaims(document.Id, document.Metadata.Year, document.Claims));

    private DoubtView View(Doubt doubt, Dictionary<(DocumentId, int), StoredPassage> passages)
    {
        var passage = passages[(doubt.Where.Document, doubt.Where.Passage)];
        return new DoubtView
        {
            Kind = doubt.Kind,
            Written = passage.Text[doubt.Where.Span.Start..doubt.Where.Span.End],
            Entity = doubt.Id is { } id ? entities.Summary(id) : null,
            Against = doubt.Against is { } against ? entities.Summary(against) : null,
            Why = new LocalName(DoubtReason.Of(doubt, vocabulary, Language.Indonesian), DoubtReason.Of(doubt, vocabulary, Language.English)),
            Where = Evidence(doubt.Where, passages),
            AgainstWhere = doubt.AgainstWhere is { } other ? Evidence(other, passages) : null,
        };
    }

    private EvidencePassage Evidence(DoubtPlace place, Dictionary<(DocumentId, int), StoredPassage> passages) =>
        PassageViews.Evidence(passages[(place.Document, place.Passage)], titles, new[] { place.Span });

    // each document's passages are read once, whatever number of its places are wanted
    private Dictionary<(DocumentId, int), StoredPassage> Passages(IEnumerable<DoubtPlace> wanted)
    {
        var places = wanted.Select(p => (p.Document, p.Passage)).ToHashSet();
        return places.Select(p => p.Document).Distinct()
            .SelectMany(document => snapshot.Passages(PassageKey.Of(document)))
            .Where(p => places.Contains((p.Document, p.Ordinal)))
            .ToDictionary(p => (p.Document, p.Ordinal));
    }
}
