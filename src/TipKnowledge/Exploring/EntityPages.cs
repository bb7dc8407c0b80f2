using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring.Connecting;
using TipKnowledge.Exploring.Viewing;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;

namespace TipKnowledge.Exploring;

/// <summary>Gathers what the corpus says of an entity. What is counted is counted by the index; only passages that are shown are read.</summary>
internal sealed class EntityPages(
    PassageSnapshot snapshot, Naming naming, EntityDirectory directory, Neighbourhoods neighbourhoods, CorpusDoubts doubts,
    RegisterFacts facts)
{
    private readonly Once<ImmutableArray<(RelationKey Key, int Passages)>> _relations = new(() => Sorted(RelationsOf(snapshot, null)));

    /// <summary>The page of an entity; <see langword="null"/> where no passage names it.</summary>
    public EntityPage? Page(EntityId id, EntityPageSize size)
    {
        if (snapshot.Count(PassageKey.Of(id)) == 0) return null;
        var entity = directory.Of(id);
        return new EntityPage
        {
            Entity = entity,
            Aliases = naming.Names.Aliases(id),
            Writings = Counts(snapshot.Tallies.Writings(id), size.Writings),
            Text = naming.Texts.Of(id) is { } text ? PassageViews.Summary(snapshot.Documents.Find(text)!) : null,
            Pinpoints = Articles(id, Counts(snapshot.Tallies.Pinpoints(id), size.Writings)),
            Documents = Documents(id, size),
            Related = [.. neighbourhoods.Related(id).Select(r => r with { TogetherInSentence = snapshot.Tallies.Sentences(id, r.Entity.Id) })],
            Relations = Relations(id, new ListRange(0, size.Relations), size.EvidenceOfRelation),
            Known = facts.Of(id),
            Doubts = doubts.About(id, null, null, new ListRange(0, size.Doubts)),
        };
    }

    /// <summary>A part of the relations that sentences state of an entity, or of all.</summary>
    /// <param name="id">The entity; <see langword="null"/> for all relations.</param>
    /// <param name="range">Which part.</param>
    /// <param name="evidence">How many passages of each.</param>
    public ListPage<RelationEdge> Relations(EntityId? id, ListRange range, int evidence)
    {
        var relations = id is null ? _relations.Value : Sorted(RelationsOf(snapshot, id));
        return range.Of(relations, relation => Edge(relation.Key, relation.Passages, evidence));
    }

    private RelationEdge Edge(RelationKey relation, int passages, int evidence)
    {
        var shown = snapshot.Part(0, evidence, relation.Key);
        return new RelationEdge(
            relation.Type,
            directory.Of(relation.Source),
            directory.Of(relation.Target),
            passages,
            [.. shown.Select(p => PassageViews.Evidence(p, naming.Titles, relation))])
        {
            Parts = [.. shown.SelectMany(p => PassageViews.Stated(p, relation)).Select(stated => stated.Part).OfType<string>().Distinct()],
        };
    }

    private static ImmutableArray<(RelationKey Key, int Passages)> Sorted(IEnumerable<(RelationKey Key, int Passages)> relations) =>
        [.. relations.OrderBy(r => r.Key.Type).ThenBy(r => r.Key.ToString(), StringComparer.Ordinal)];

    private static IEnumerable<(RelationKey Key, int Passages)> RelationsOf(PassageSnapshot snapshot, EntityId? id)
    {
        var counts = id is { } one
            ? StatedBy(snapshot, one).Concat(snapshot.Values(PassageField.Relation, int.MaxValue, PassageKey.Of(one))).DistinctBy(c => c.Value)
            : snapshot.Values(PassageField.Relation, int.MaxValue);
        foreach (var count in counts)
            if (RelationKey.Read(count.Value) is { } relation && (id is null || relation.Source == id || relation.Target == id))
                yield return (relation, count.Count);
    }

    // a law states in its provisions what it does, and seldom names itself there
    private static IEnumerable<KeyCount> StatedBy(PassageSnapshot snapshot, EntityId law) =>
        from type in Enum.GetValues<RelationType>()
        from term in snapshot.Reader.Terms(new TermsQuestion(PassageSchema.Of(PassageField.Relation), $"{type}|{law}|"))
        select new KeyCount(term.Term, term.Count);

    private ListPage<EntityDocument> Documents(EntityId id, EntityPageSize size) => size.Documents.Of(
        snapshot.Values(PassageField.Document, int.MaxValue, PassageKey.Of(id)),
        count => Document(id, new DocumentId(count.Value), count.Count, size.EvidenceOfDocument));

    private EntityDocument Document(EntityId id, DocumentId document, int passages, int evidence)
    {
        var stored = snapshot.Documents.Find(document)
            ?? throw new InvalidOperationException($"The index holds passages of '{document}' but not the document.");
        var shown = snapshot.Part(0, evidence, PassageKey.Of(id), PassageKey.Of(document));
        return new EntityDocument(
            PassageViews.Summary(stored),
            passages,
            Writings(shown, id),
            [.. shown.Select(p => PassageViews.Evidence(p, naming.Titles, id))]);
    }

    private static ImmutableArray<WritingCount> Writings(IEnumerable<StoredPassage> passages, EntityId id) =>
    [
        .. from passage in passages
           from mention in passage.Mentions
           where mention.Id == id
           group mention by passage.Text[mention.Span.Start..mention.Span.End] into same
           orderby same.Count() descending, same.Key
           select new WritingCount(same.Key, same.Count()),
    ];

    private ListPage<WritingCount> Articles(EntityId law, ListPage<WritingCount> cited) =>
        cited with { Items = [.. cited.Items.Select(article => article with { Provision = naming.Texts.Of(law, article.Text) })] };

    private static ListPage<WritingCount> Counts(ImmutableArray<KeyCount> counts, int most) =>
        new([.. counts.Take(most).Select(c => new WritingCount(c.Value, c.Count))], counts.Length, Next: null);
}
