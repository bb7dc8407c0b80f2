using System.Collections.Concurrent;
using System.Text;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>Writing, and what readers see of it.</summary>
public abstract partial class EngineContract
{
    [Fact]
    public void There_is_nothing_to_read_before_the_first_commit()
    {
        Assert.Null(Open().Read());
        using (var writer = Open().Write()) writer.Put("a", Doc("a", "satu").ForIndex());
        Assert.Null(Open().Read());
    }

    [Fact]
    public void A_commit_without_documents_is_a_state_without_entries()
    {
        Commit();
        Assert.Equal(0, Ask(reader => reader.EntryCount));
        Assert.Empty(Found(new MatchAllQuery()));
        Assert.Empty(Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void Stored_bytes_come_back_as_they_are()
    {
        byte[] bytes = [0, 255, 1, 0, 128];
        using (var writer = Open().Write())
        {
            writer.Put("a", [new IndexEntry(3).Store(bytes), new IndexEntry(-7)]);
            writer.Commit();
        }
        var entries = Ask(reader => reader.Scan(new MatchAllQuery()).ToList());
        Assert.Equal([("a", -7), ("a", 3)], entries.Select(e => (e.Document, e.Ordinal)));
        Assert.Equal(0, entries[0].Bytes.Length);
        Assert.Equal(bytes, entries[1].Bytes.ToArray());
    }

    [Fact]
    public void Readers_see_nothing_before_the_commit()
    {
        Commit(Doc("a", "satu"));
        using (var writer = Open().Write())
        {
            writer.Put("b", Doc("b", "dua").ForIndex());
            writer.Remove("a");
            Assert.Equal(["a0"], Scanned(new MatchAllQuery()));
        }
        Assert.Equal(["a0"], Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void A_document_put_again_replaces_all_of_its_earlier_state()
    {
        Commit(Doc("a", "satu", "dua", "tiga"), Doc("b", "satu"));
        Commit(Doc("a", "empat"));
        Assert.Equal(["a0", "b0"], Scanned(new MatchAllQuery()));
        Assert.Equal(["b0"], Found(Term("satu")));
        Assert.Equal(["a0"], Found(Term("empat")));
        Assert.Equal(2, Ask(reader => reader.EntryCount));
    }

    [Fact]
    public void Of_a_document_put_twice_before_a_commit_the_later_state_counts()
    {
        Commit(Doc("a", "satu", "dua"), Doc("a", "tiga"));
        Assert.Equal(["a0"], Scanned(new MatchAllQuery()));
        Assert.Equal(["a0"], Found(Term("tiga")));
    }

    [Fact]
    public void A_document_put_without_entries_is_gone()
    {
        Commit(Doc("a", "satu"), Doc("b", "dua"));
        Commit(new PlainDocument("a"));
        Assert.Equal(["b0"], Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void A_removed_document_is_gone_and_one_that_is_not_there_is_no_error()
    {
        Commit(Doc("a", "satu"), Doc("b", "satu"));
        using (var writer = Open().Write())
        {
            writer.Remove("a");
            writer.Remove("never-there");
            writer.Commit();
        }
        Assert.Equal(["b0"], Found(Term("satu")));
        Assert.Equal(1, Ask(reader => reader.EntryCount));
    }

    [Fact]
    public void Puts_and_removals_of_one_commit_happen_in_their_order()
    {
        using (var writer = Open().Write())
        {
            writer.Put("a", Doc("a", "satu").ForIndex());
            writer.Remove("a");
            writer.Remove("b");
            writer.Put("b", Doc("b", "dua").ForIndex());
            writer.Commit();
        }
        Assert.Equal(["b0"], Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void A_writer_goes_on_after_a_commit()
    {
        using (var writer = Open().Write())
        {
            writer.Put("a", Doc("a", "satu").ForIndex());
            writer.Commit();
            Assert.Equal(["a0"], Scanned(Term("satu")));
            writer.Put("a", Doc("a", "dua").ForIndex());
            writer.Put("b", Doc("b", "tiga").ForIndex());
            writer.Commit();
            writer.Put("c", Doc("c", "empat").ForIndex());
        }
        Assert.Equal(["a0", "b0"], Scanned(new MatchAllQuery()));
        Assert.Empty(Found(Term("satu")));
    }

    public static TheoryData<string> Misfits => ["a field that is not there", "a number in a text field", "a text in a number field", "a number in no field"];

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_document_that_does_not_fit_is_refused_whole(string misfit)
    {
        Commit(Doc("a", "satu"));
        var entry = new IndexEntry(1).Add("body", "dua");
        _ = misfit switch
        {
            "a field that is not there" => entry.Add("nothing", "such"),
            "a number in a text field" => entry.Add("body", 3),
            "a text in a number field" => entry.Add("year", "3"),
            _ => entry.Add("nothing", 3),
        };
        using (var writer = Open().Write())
        {
            Assert.Throws<ArgumentException>(() => writer.Put("a", [new IndexEntry(0).Add("body", "dua"), entry]));
            writer.Put("b", Doc("b", "tiga").ForIndex());
            writer.Commit();
        }
        Assert.Equal(["a0", "b0"], Scanned(new MatchAllQuery()));
        Assert.Equal(["a0"], Scanned(Term("satu")));
    }

    [Fact]
    public void A_document_whose_entries_cannot_be_made_is_refused_whole()
    {
        Commit(Doc("a", "satu"));
        using (var writer = Open().Write())
        {
            var entries = Doc("a", "dua", "tiga").ForIndex().Select(entry => entry.Ordinal == 0 ? entry : throw new InvalidDataException());
            Assert.Throws<InvalidDataException>(() => writer.Put("a", entries));
            writer.Commit();
        }
        Assert.Equal(["a0"], Scanned(Term("satu")));
        Assert.Equal(1, Ask(reader => reader.EntryCount));
    }

    [Fact]
    public void A_word_too_long_to_be_found_hinders_no_other()
    {
        Commit(Doc("a", $"satu {new string('x', 40_000)} dua"));
        Assert.Equal(["a0"], Scanned(new PhraseQuery("body", [new("satu", 0), new("dua", 2)])));
        Assert.Equal(["dua", "satu"], Ask(reader => reader.Terms(new("body")).Select(t => t.Term).ToList()));
    }

    [Theory]
    [InlineData("tag")]
    [InlineData("key")]
    public void A_whole_value_too_long_to_be_found_is_refused(string field)
    {
        using (var writer = Open().Write())
        {
            writer.Put("a", [new IndexEntry(0).Add(field, new string('x', IndexSchema.LongestTerm))]);
            var tooLong = new IndexEntry(1).Add(field, new string('é', IndexSchema.LongestTerm));
            Assert.Throws<ArgumentException>(() => writer.Put("b", [new IndexEntry(0).Add("body", "satu"), tooLong]));
            Assert.Throws<ArgumentException>(() => writer.Put(new string('x', IndexSchema.LongestTerm + 1), [new IndexEntry(0)]));
            writer.Commit();
        }
        Assert.Equal(["a0"], Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void Documents_are_put_from_any_number_of_threads()
    {
        using (var writer = Open().Write())
        {
            Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                writer.Put($"d{i:000}", Doc("", "kata", $"n{i}").ForIndex());
                if (i % 5 == 0) writer.Remove($"d{i:000}");
                if (i % 7 == 0) writer.Put($"d{i:000}", Doc("", "kata").ForIndex());
            });
            writer.Commit();
        }
        var expected = Enumerable.Range(0, 200).SelectMany(i => i % 7 == 0 ? [0] : i % 5 == 0 ? [] : new[] { 0, 1 }, (i, ordinal) => $"d{i:000}{ordinal}");
        Assert.Equal(expected, Scanned(new MatchAllQuery()));
        Assert.Equal(expected.Count(name => name.EndsWith('0') && name.Length == 5), Search(Term("kata")).Total);
    }

    [Fact]
    public void A_state_stays_as_it_is_whatever_a_writer_does()
    {
        Commit(Doc("a", "satu"), Doc("b", "satu dua"));
        using var before = Read();
        var score = before.Search(new(Term("dua")) { Take = 1 }).Hits[0].Score;
        for (var round = 0; round < 20; round++) Commit(Doc("a", "dua"), Doc($"c{round}", "satu dua tiga"));
        Open().Clear();
        Commit(Doc("b", "lain"));
        Assert.Equal(["a0", "b0"], Names(before.Scan(Term("satu"))));
        Assert.Equal(score, before.Search(new(Term("dua")) { Take = 1 }).Hits.Single().Score);
        Assert.Equal(2, before.EntryCount);
        Assert.StartsWith("satu|", Encoding.UTF8.GetString(before.Scan(Term("satu")).First().Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_commit_has_another_state_and_every_reader_of_it_the_same()
    {
        var states = new HashSet<string>();
        for (var round = 0; round < 3; round++)
        {
            Commit(Doc("a", "satu"));
            Assert.True(states.Add(Ask(reader => reader.State)));
            Assert.False(states.Add(Ask(reader => reader.State)));
        }
        Open().Clear();
        Commit(Doc("a", "satu"));
        Assert.True(states.Add(Ask(reader => reader.State)));
        Assert.Empty(Ask(reader => reader.Notices));
    }

    [Fact]
    public void A_newer_state_is_given_only_where_there_is_one()
    {
        Commit(Doc("a", "satu"));
        using var first = Read();
        Assert.Null(Open().ReadNewer(first));
        using (var writer = Open().Write())
        {
            writer.Put("b", Doc("b", "dua").ForIndex());
            Assert.Null(Open().ReadNewer(first));
            writer.Commit();
        }
        using var second = Open().ReadNewer(first);
        Assert.NotNull(second);
        Assert.Equal(["a0", "b0"], Names(second.Scan(new MatchAllQuery())));
        Assert.Equal(["a0"], Names(first.Scan(new MatchAllQuery())));
        Assert.Null(Open().ReadNewer(second));
        first.Dispose();
        Assert.Equal(["b0"], Names(second.Scan(Term("dua"))));
    }

    [Fact]
    public void An_index_made_anew_is_newer_than_every_state_of_the_one_before()
    {
        var engine = Open();
        PlainDocument.Commit(engine, Doc("a", "satu"), Doc("b", "satu"));
        using var before = engine.Read()!;
        engine.Clear();
        Assert.Null(engine.ReadNewer(before));
        PlainDocument.Commit(engine, Doc("c", "dua"), Doc("d", "satu", "dua"));
        using var after = engine.ReadNewer(before);
        Assert.NotNull(after);
        Assert.Equal(["c0", "d0", "d1"], Names(after.Scan(new MatchAllQuery())));
        Assert.Equal(["c0", "d1"], Names(after.Scan(Term("dua"))));
        Assert.Equal(["a0", "b0"], Names(before.Scan(Term("satu"))));
    }

    [Fact]
    public void Only_one_writes_at_a_time()
    {
        using (Open().Write())
        {
            Assert.Throws<IndexLockedException>(() => Open().Write());
            Assert.Throws<IndexLockedException>(() => Open().Clear());
        }
        Commit(Doc("a", "satu"));
    }

    [Fact]
    public void A_cleared_index_is_empty_and_can_be_filled_again()
    {
        Open().Clear();
        Commit(Doc("a", "satu"));
        Open().Clear();
        Assert.Null(Open().Read());
        Commit(Doc("b", "dua"));
        Assert.Equal(["b0"], Scanned(new MatchAllQuery()));
    }

    [Fact]
    public void A_sound_index_is_found_sound()
    {
        for (var i = 0; i < 5; i++) Commit(Doc($"d{i}", "satu"), Doc("a", "dua"));
        var verification = Open().Check();
        Assert.True(verification.Sound, string.Join('\n', verification.Findings));
        Assert.Empty(verification.Findings);
        Assert.Throws<OperationCanceledException>(() => Open().Check(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Many_read_while_one_writes()
    {
        Commit(Doc("a", "kata n0"));
        var isOver = false;
        var faults = new ConcurrentQueue<Exception>();
        var readers = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            try
            {
                ReadUntil(() => Volatile.Read(ref isOver));
            }
            catch (Exception fault)
            {
                faults.Enqueue(fault);
            }
        })).ToList();
        readers.ForEach(thread => thread.Start());
        for (var round = 1; round <= 60; round++) Commit(Enumerable.Range(0, round % 8 + 1).Select(i => Doc($"d{i}", "kata", $"n{round}")));
        Volatile.Write(ref isOver, true);
        readers.ForEach(thread => thread.Join());
        Assert.Empty(faults);
    }

    // every entry has one of the words, the first one both
    private void ReadUntil(Func<bool> isOver)
    {
        var reader = Read();
        while (!isOver())
        {
            var words = reader.Terms(new("body", "n")).Sum(t => t.Count);
            Assert.Equal(reader.EntryCount, words + reader.Search(new(Term("kata"))).Total - 1);
            if (Open().ReadNewer(reader) is not { } newer) continue;
            reader.Dispose();
            reader = newer;
        }
        reader.Dispose();
    }
}
