using TipKnowledge.Answers;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Exploring;

namespace TipKnowledge.Tests.Exploring;

/// <summary>What is given in parts is, put together again, what is given as a whole.</summary>
public sealed class BoundedPageTests(IndexedCorpus corpus) : IClassFixture<IndexedCorpus>
{
    private static readonly EntityId Indonesia = EntityId.Parse("country:ID");

    private readonly Explorer _explorer = corpus.Explorer;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    public void The_parts_of_a_list_are_the_list(int size)
    {
        var whole = _explorer.Entities(null, ListRange.All);

        Assert.Null(whole.Next);
        Assert.Equal(whole.Total, whole.Items.Length);
        Assert.Equal(whole.Items, Walk(range => _explorer.Entities(null, range), size));
    }

    [Fact]
    public void The_parts_of_an_entitys_documents_are_all_of_them_with_exact_counts()
    {
        var whole = _explorer.Entity(Indonesia, EntityPageSize.Whole)!;
        var parts = Walk(range => _explorer.Entity(Indonesia, new EntityPageSize { Documents = range })!.Documents, 2);

        Assert.Equal(whole.Documents.Items.Select(d => (d.Document.Id, d.Passages)), parts.Select(d => (d.Document.Id, d.Passages)));
        Assert.Equal(whole.Entity.Passages, parts.Sum(d => d.Passages));
        Assert.All(parts, d => Assert.InRange(d.Evidence.Length, 1, EntityPageSize.Page.EvidenceOfDocument));
    }

    [Fact]
    public void How_an_entity_is_written_is_counted_without_its_passages_and_comes_to_the_same()
    {
        foreach (var entity in _explorer.Entities(null, ListRange.All).Items)
        {
            var mentions = _explorer.Mentions().Count(m => m.Id == entity.Id);
            Assert.Equal(mentions, _explorer.Entity(entity.Id, EntityPageSize.Whole)!.Writings.Items.Sum(w => w.Count));
        }
    }

    [Fact]
    public void The_parts_of_the_evidence_of_an_edge_are_all_of_it()
    {
        var other = EntityId.Parse("country:KH");
        var whole = _explorer.Evidence(Indonesia, other, null, ListRange.All)!.Passages;
        var parts = Walk(range => _explorer.Evidence(Indonesia, other, null, range)!.Passages, 20);

        Assert.Equal(whole.Items.Select(p => (p.Passage.Document, p.Passage.Ordinal)), parts.Select(p => (p.Passage.Document, p.Passage.Ordinal)));
    }

    [Fact]
    public void The_parts_of_the_doubts_are_all_of_them_and_as_many_as_their_kinds_say()
    {
        var whole = _explorer.Doubts(ListRange.All);

        Assert.Equal(whole.Doubts.Total, whole.Kinds.Sum(k => k.Doubts));
        Assert.Equal(
            whole.Doubts.Items.Select(d => (d.Doc, d.Start, d.Kind)),
            Walk(range => _explorer.Doubts(range).Doubts, 1).Select(d => (d.Doc, d.Start, d.Kind)));
        Assert.All(whole.Kinds, kind => Assert.Equal(kind.Doubts, _explorer.Doubts(ListRange.All, kind: kind.Kind).Doubts.Items.Length));
    }

    [Fact]
    public void The_words_in_doubt_stand_where_the_doubt_says()
    {
        var passages = _explorer.Passages().ToList();
        Assert.All(_explorer.Doubts(ListRange.All).Doubts.Items, doubt =>
            Assert.Contains(passages, p => p.Doc == doubt.Doc && p.Start <= doubt.Start && doubt.End <= p.End));
    }

    [Fact]
    public void The_parts_of_a_document_are_the_document()
    {
        foreach (var document in _explorer.Documents(ListRange.All).Items)
        {
            var whole = _explorer.Document(document.Id)!;
            var passages = new List<PassageView>();
            for (int? at = 0; at is { } ordinal;)
            {
                var part = _explorer.DocumentPart(document.Id, ordinal)!;
                passages.AddRange(part.Passages);
                at = part.Next;
            }
            Assert.Equal(whole.Passages.Select(p => (p.Reference.Ordinal, p.Text)), passages.Select(p => (p.Reference.Ordinal, p.Text)));
        }
    }

    [Fact]
    public void The_part_that_holds_a_passage_is_found_and_past_the_end_the_last()
    {
        var id = new DocumentId("laksono2025");
        Assert.Contains(_explorer.DocumentPart(id, 20)!.Passages, p => p.Reference.Ordinal == 20);
        Assert.Null(_explorer.DocumentPart(id, int.MaxValue)!.Next);
        Assert.Null(_explorer.DocumentPart(new DocumentId("tidak-ada"), 0));
    }

    private static List<T> Walk<T>(Func<ListRange, ListPage<T>> list, int size)
    {
        var items = new List<T>();
        for (string? cursor = null; ;)
        {
            var part = list(ListRange.After(cursor, size)!.Value);
            Assert.InRange(part.Items.Length, 1, size);
            items.AddRange(part.Items);
            if (part.Next is null) return items;
            cursor = part.Next;
        }
    }
}
