using TipKnowledge.Answers;
using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Exploring;

/// <summary>Gathers what the corpus says of an entity.</summary>
internal sealed class EntityPages(PassageSnapshot snapshot, DocumentTitles titles, EntityNames names)
{
    /// <summary>How many related entities a page lists of each type.</summary>
    private const int RelatedOfType = 30;

    public static readonly ImmutableArray<PassageField> GraphFields = [PassageField.Law, PassageField.Agency, PassageField.Country];

    public EntityPage? Page(EntityId id)
    {
        var passages = snapshot.Passages(PassageKey.Of(id)).ToImmutableArray();
        if (passages.IsEmpty) return null;
        return new EntityPage
        {
            Entity = Summary(id, passages.Length),
            Aliases = names.Aliases(id),
            Writings = Writings(passages, id),
            Pinpoints = Pinpoints(passages, id),
            Documents = [.. passages.GroupBy(p => p.Document).Select(p => Document(id, p)).OrderByDescending(p => p.Passages.Length)],
            Related = WithSentences(Related(id), passages, id),
            Relations = Relations(id),
        };
    }

    public EntitySummary Summary(EntityId id) => Summary(id, snapshot.Count(PassageKey.Of(id)));

    public EntitySummary Summary(EntityId id, int passages) => new(id, names.Of(id), passages, snapshot.CountDocuments(PassageKey.Of(id)));

    /// <summary>The entities of a type, most passages first.</summary>
    public ImmutableArray<EntitySummary> OfType(EntityType type, int most)
    {
        var field = PassageKey.FieldOf(type);
        var documents = snapshot.DocumentValues(field, int.MaxValue).ToDictionary(c => c.Value, c => c.Count);
        return
        [
            .. from count in snapshot.Values(field, most)
               let id = EntityId.Parse(count.Value)
               select new EntitySummary(id, names.Of(id), count.Count, documents.GetValueOrDefault(count.Value)),
        ];
    }

    /// <summary>Laws, agencies and countries that passages name together with an entity, most strongly associated first.</summary>
    public ImmutableArray<RelatedEntity> Related(EntityId id)
    {
        var own = snapshot.Count(PassageKey.Of(id));
        var related =
            from field in GraphFields
            from count in snapshot.Values(field, RelatedOfType + 1, PassageKey.Of(id))
            where count.Value != id.Value
            let summary = Summary(EntityId.Parse(count.Value))
            orderby Association.LogLikelihood(count.Count, own, summary.Passages, snapshot.PassageCount) descending, count.Value
            select new RelatedEntity(summary, count.Count, Association.Npmi(count.Count, own, summary.Passages, snapshot.PassageCount));
        return [.. related];
    }

    private static ImmutableArray<RelatedEntity> WithSentences(ImmutableArray<RelatedEntity> related, ImmutableArray<StoredPassage> passages, EntityId id)
    {
        var sentences = new Dictionary<EntityId, int>();
        foreach (var passage in passages)
        {
            var own = passage.Mentions.Where(m => m.Id == id).Select(m => m.Sentence).ToHashSet();
            foreach (var (other, _) in passage.Mentions.Where(m => own.Contains(m.Sentence)).Select(m => (m.Id, m.Sentence)).Distinct())
                sentences[other] = sentences.GetValueOrDefault(other) + 1;
        }
        return [.. related.Select(r => r with { TogetherInSentence = sentences.GetValueOrDefault(r.Entity.Id) })];
    }

    private ImmutableArray<RelationEdge> Relations(EntityId id) =>
    [
        .. from relation in RelationsOf(id)
           let evidence = snapshot.Passages(relation.Key).Select(p => PassageViews.Evidence(p, titles, relation))
           orderby relation.Type, relation.ToString()
           select new RelationEdge(relation.Type, Summary(relation.Source), Summary(relation.Target), [.. evidence]),
    ];

    /// <summary>The relations that passages state of an entity.</summary>
    public IEnumerable<RelationKey> RelationsOf(EntityId id) =>
        from count in snapshot.Values(PassageField.Relation, int.MaxValue, PassageKey.Of(id))
        let relation = RelationKey.Read(count.Value)
        where relation is { } known && (known.Source == id || known.Target == id)
        select relation.Value;

    private EntityDocument Document(EntityId id, IGrouping<DocumentId, StoredPassage> passages)
    {
        var document = snapshot.Document(passages.Key)
            ?? throw new InvalidOperationException($"The index holds passages of '{passages.Key}' but not the document.");
        return new EntityDocument(
            Summary(document),
            Writings(passages, id),
            [.. passages.Select(p => PassageViews.Evidence(p, titles, id))]);
    }

    public static DocumentSummary Summary(StoredDocument document) => new(document.Id, document.Metadata, document.Passages, document.Pages.Length);

    private static ImmutableArray<WritingCount> Writings(IEnumerable<StoredPassage> passages, EntityId id) =>
        Counted(from p in passages from m in p.Mentions where m.Id == id select p.Text[m.Span.Start..m.Span.End]);

    private static ImmutableArray<WritingCount> Pinpoints(IEnumerable<StoredPassage> passages, EntityId id) =>
        Counted(from p in passages from m in p.Mentions where m.Id == id && m.Pinpoint is not null select m.Pinpoint);

    private static ImmutableArray<WritingCount> Counted(IEnumerable<string> texts) =>
    [
        .. from text in texts
           group text by text into same
           orderby same.Count() descending, same.Key
           select new WritingCount(same.Key, same.Count()),
    ];
}
