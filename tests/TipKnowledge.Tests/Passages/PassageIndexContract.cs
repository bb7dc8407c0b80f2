using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Searching;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Engines;
using static TipKnowledge.Tests.Passages.DocumentsToStore;

namespace TipKnowledge.Tests.Passages;

/// <summary>What a <see cref="PassageIndex"/> keeps on any engine: how documents are written, replaced and removed, and what readers see of it.</summary>
public abstract class PassageIndexContract
{
    /// <summary>The index of the test; each call gives an engine of the same one, empty at first.</summary>
    private protected abstract IEngine OpenEngine();

    private PassageIndex Open() => new(OpenEngine());

    [Fact]
    public void There_is_no_snapshot_before_the_first_commit() => Assert.Null(Open().Read());

    [Fact]
    public void A_commit_without_documents_is_a_snapshot_without_documents()
    {
        Commit();
        using var snapshot = Snapshot();
        Assert.Equal(0, snapshot.PassageCount);
        Assert.Empty(snapshot.Documents.All());
    }

    [Fact]
    public void What_was_put_is_given_back_as_it_was()
    {
        var document = Document("laksono2025", 2025, Indonesian("Korban perdagangan orang.", Law, Cambodia).Stating(), English("Victims."));
        Commit(document);
        using var snapshot = Snapshot();
        Assert.Equivalent(document.Document, snapshot.Documents.Find(document.Document.Id), strict: true);
        Assert.Equivalent(document.Passages, snapshot.Passages().ToImmutableArray(), strict: true);
        Assert.Equal(2, snapshot.PassageCount);
        Assert.Null(snapshot.Documents.Find(new DocumentId("laksono")));
    }

    [Fact]
    public void What_is_not_committed_is_not_seen()
    {
        Commit(Document("a", 2020, Indonesian("satu")));
        using (var writer = Open().Write())
        {
            writer.Put(Document("b", 2020, Indonesian("dua")));
            writer.Remove(new DocumentId("a"));
            using var during = Snapshot();
            Assert.Equal(["a"], Ids(during));
        }
        using var after = Snapshot();
        Assert.Equal(["a"], Ids(after));
    }

    [Fact]
    public void A_document_put_again_replaces_all_of_its_earlier_state()
    {
        Commit(Document("a", 2020, Indonesian("satu", Law), Indonesian("dua", Cambodia)), Document("b", 2020, Indonesian("satu", Law)));
        Commit(Document("a", 2021, Indonesian("tiga", Agency)));
        using var snapshot = Snapshot();
        Assert.Equal(2021, snapshot.Documents.Find(new DocumentId("a"))!.Metadata.Year);
        Assert.Equal(["tiga", "satu"], snapshot.Passages().Select(p => p.Text));
        Assert.Equal(1, snapshot.Count(PassageKey.Of(Law)));
        Assert.Equal(1, snapshot.CountDocuments(PassageKey.Of(Law)));
        Assert.Empty(snapshot.Values(PassageField.Country, 10));
        Assert.Empty(snapshot.DocumentValues(PassageField.Country, 10));
        Assert.Equal(0, snapshot.Search(new PassageSearch { Query = "dua" }).Total);
    }

    [Fact]
    public void Of_a_document_put_twice_before_a_commit_the_later_state_counts()
    {
        Commit(Document("a", 2020, Indonesian("satu"), Indonesian("dua")), Document("a", 2021, Indonesian("tiga")));
        using var snapshot = Snapshot();
        Assert.Equal(["tiga"], snapshot.Passages().Select(p => p.Text));
        Assert.Equal(2021, Assert.Single(snapshot.Documents.All()).Metadata.Year);
    }

    [Fact]
    public void A_removed_document_is_gone_from_everything()
    {
        Commit(Document("a", 2020, Indonesian("satu", Law).Stating()), Document("b", 2020, Indonesian("satu", Cambodia)));
        using (var writer = Open().Write())
        {
            writer.Remove(new DocumentId("a"));
            writer.Remove(new DocumentId("never-there"));
            writer.Commit();
        }
        using var snapshot = Snapshot();
        Assert.Equal(["b"], Ids(snapshot));
        Assert.Null(snapshot.Documents.Find(new DocumentId("a")));
        Assert.Equal(1, snapshot.PassageCount);
        Assert.Equal(0, snapshot.Count(PassageKey.Of(Law)) + snapshot.Count(Implements.Key) + snapshot.CountDocuments(Implements.Key));
        Assert.Equal([new KeyCount("b", 1)], snapshot.Values(PassageField.Document, 10).AsEnumerable());
        Assert.Equal(1, snapshot.Search(new PassageSearch { Query = "satu" }).Total);
    }

    [Fact]
    public void Puts_and_removals_of_one_commit_happen_in_their_order()
    {
        using (var writer = Open().Write())
        {
            writer.Put(Document("a", 2020, Indonesian("satu")));
            writer.Remove(new DocumentId("a"));
            writer.Remove(new DocumentId("b"));
            writer.Put(Document("b", 2020, Indonesian("dua")));
            writer.Commit();
        }
        using var snapshot = Snapshot();
        Assert.Equal(["b"], Ids(snapshot));
    }

    [Fact]
    public void A_writer_goes_on_after_a_commit()
    {
        using (var writer = Open().Write())
        {
            writer.Put(Document("a", 2020, Indonesian("satu")));
            writer.Commit();
            writer.Put(Document("a", 2020, Indonesian("dua")));
            writer.Put(Document("b", 2020, Indonesian("tiga")));
            writer.Commit();
        }
        using var snapshot = Snapshot();
        Assert.Equal(["dua", "tiga"], snapshot.Passages().Select(p => p.Text));
    }

    [Fact]
    public void A_snapshot_stays_as_it_is_and_another_commit_has_another_version()
    {
        Commit(Document("a", 2020, Indonesian("satu", Law)));
        using var before = Snapshot();
        Commit(Document("a", 2020, Indonesian("dua")), Document("b", 2020, Indonesian("satu")));
        Assert.Equal(["satu"], before.Passages().Select(p => p.Text));
        Assert.Equal(1, before.Count(PassageKey.Of(Law)));
        Assert.Equal("a", Assert.Single(before.Search(new PassageSearch { Query = "satu" }).Matches).Passage.Document.Value);
        using var after = Snapshot();
        Assert.Equal(["dua", "satu"], after.Passages().Select(p => p.Text));
        Assert.NotEqual(before.Version, after.Version);
        using var same = Snapshot();
        Assert.Equal(after.Version, same.Version);
    }

    [Fact]
    public void Looking_again_gives_a_newer_snapshot_only_where_there_is_one()
    {
        var index = Open();
        Commit(Document("a", 2020, Indonesian("satu")));
        using var first = index.Read()!;
        Assert.Null(index.ReadNewer(first));
        Commit(Document("b", 2020, Indonesian("dua")));
        using var second = index.ReadNewer(first)!;
        Assert.Equal(["a", "b"], Ids(second));
        Assert.Equal(["a"], Ids(first));
        Assert.Null(index.ReadNewer(second));
    }

    [Fact]
    public void Only_one_writes_at_a_time()
    {
        using (Open().Write()) Assert.Throws<IndexLockedException>(() => Open().Write());
        Commit(Document("a", 2020, Indonesian("satu")));
    }

    [Fact]
    public void A_cleared_index_is_empty_and_can_be_filled_again()
    {
        Commit(Document("a", 2020, Indonesian("satu")));
        Open().Clear();
        Assert.Null(Open().Read());
        Commit(Document("b", 2020, Indonesian("dua")));
        using var snapshot = Snapshot();
        Assert.Equal(["b"], Ids(snapshot));
    }

    [Fact]
    public void A_sound_index_is_found_sound()
    {
        for (var i = 0; i < 5; i++) Commit(Document($"p{i}", 2020, Indonesian("satu")), Document("a", 2020, English("two")));
        var verification = Open().Check();
        Assert.True(verification.Sound, string.Join('\n', verification.Findings));
        Assert.Empty(verification.Findings);
    }

    /// <summary>Puts documents, and commits.</summary>
    private protected void Commit(params ReadOnlySpan<IndexedDocument> documents)
    {
        using var writer = Open().Write();
        foreach (var document in documents) writer.Put(document);
        writer.Commit();
    }

    /// <summary>The state of the last commit.</summary>
    private PassageSnapshot Snapshot() => Open().Read()!;

    private static IEnumerable<string> Ids(PassageSnapshot snapshot) => snapshot.Documents.All().Select(p => p.Id.Value);
}
