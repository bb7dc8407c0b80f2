using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Entities.Vocabularies;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>Opens the doubts of a snapshot to their passages, and proposes names that its documents share.</summary>
internal sealed class CorpusDoubts(PassageSnapshot snapshot, Vocabulary vocabulary, DocumentTitles titles, EntityDirectory directory)
{
    /// <summary>A part of the doubts, by document and place.</summary>
    /// <param name="entity">Only doubts about this entity, on either side; <see langword="null"/> for all.</param>
    /// <param name="document">Only doubts that stand in this document, on either side; <see langword="null"/> for all.</param>
    /// <param name="kind">Only doubts of this kind; <see langword="null"/> for all.</param>
    /// <param name="range">Which part.</param>
    public ListPage<DoubtView> About(EntityId? entity, DocumentId? document, DoubtKind? kind, ListRange range)
    {
        var doubts = snapshot.Doubts.Part(entity, document, kind, range.Skip, range.Take, out var total);
        return range.Page([.. doubts.Select(View)], total);
    }

    /// <summary>How many doubts there are of each kind that has any.</summary>
    /// <inheritdoc cref="About"/>
    public ImmutableArray<DoubtKindCount> Kinds(EntityId? entity, DocumentId? document) =>
    [
        .. from kind in Enum.GetValues<DoubtKind>()
           let count = snapshot.Doubts.Count(entity, document, kind)
           where count > 0
           select new DoubtKindCount(kind, count),
    ];

    /// <summary>Abbreviations that several documents define alike and the vocabulary does not know.</summary>
    public ImmutableArray<NameProposal> Proposals()
    {
        var years = snapshot.Documents.All().ToDictionary(d => d.Id, d => d.Metadata.Year);
        var claims = snapshot.Documents.AllDetails().Select(d => new DocumentClaims(d.Id, years[d.Id], d.Details.Claims));
        return
        [
            .. SharedDefinitions.Find(claims, vocabulary).Select(shared => new NameProposal(
                shared.Abbreviation, shared.Expansion, shared.Id is { } id ? directory.Of(id) : null, [.. shared.Places.Select(place => Evidence(Read(place), place))])),
        ];
    }

    private DoubtView View(Doubt doubt)
    {
        var where = Read(doubt.Where);
        return new DoubtView
        {
            Doc = doubt.Where.Document.Value,
            Start = doubt.Where.Source.Start,
            End = doubt.Where.Source.End,
            Kind = doubt.Kind,
            Written = where.Text[doubt.Where.Span.Start..doubt.Where.Span.End],
            Entity = doubt.Id is { } id ? directory.Of(id) : null,
            Against = doubt.Against is { } against ? directory.Of(against) : null,
            Why = new LocalName(DoubtReason.Of(doubt, vocabulary, Language.Indonesian), DoubtReason.Of(doubt, vocabulary, Language.English)),
            Settled = SilenceText.Of(doubt),
            Where = Evidence(where, doubt.Where),
            AgainstWhere = doubt.AgainstWhere is { } other ? Evidence(Read(other), other) : null,
        };
    }

    private StoredPassage Read(DoubtPlace place) => snapshot.Passage(place.Document, place.Passage)
        ?? throw new InvalidOperationException($"The index holds a doubt in passage {place.Passage} of '{place.Document}' but not the passage.");

    private EvidencePassage Evidence(StoredPassage passage, DoubtPlace place) => PassageViews.Evidence(passage, titles, new[] { place.Span });
}
