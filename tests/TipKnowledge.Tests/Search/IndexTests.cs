using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search;

public sealed class IndexTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void The_document_with_the_rarer_word_comes_first()
    {
        _index.Write(("a", "kata umum"), ("b", "kata umum langka"), ("c", "kata umum"));
        using var reader = _index.Read();
        var found = reader.Search(new BooleanQuery([new(Occur.Should, Term("umum")), new(Occur.Should, Term("langka"))]), 10);
        Assert.Equal(3, found.Total);
        Assert.Equal("b", Id(reader, found.Hits[0].Doc));
    }

    [Fact]
    public void A_phrase_does_not_cross_from_one_value_to_the_next()
    {
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema))
        {
            writer.Add(new IndexDocument().Add("id", "a").Add("body", "perdagangan").Add("body", "orang"));
            writer.Add(TemporaryIndex.Document("b", "perdagangan orang"));
            writer.Commit();
        }
        using var reader = _index.Read();
        Assert.Equal(1, reader.Count(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)])));
        Assert.Equal(1, reader.Count(new PhraseQuery("body", [new("perdagangan", 0), new("orang", 1)], Slop: 20)));
    }

    [Fact]
    public void A_reader_keeps_its_state_while_a_writer_commits()
    {
        _index.Write(("a", "satu"));
        using var before = _index.Read();
        _index.Write(("a", "dua"), ("b", "satu"));
        Assert.Equal(1, before.DocCount);
        Assert.Equal(["a"], Ids(before, Term("satu")));
        using var after = _index.Read();
        Assert.Equal(["b"], Ids(after, Term("satu")));
        Assert.Equal(["a"], Ids(after, Term("dua")));
    }

    [Fact]
    public void What_is_not_committed_is_not_there()
    {
        _index.Write(("a", "satu"));
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema))
        {
            writer.Delete("id", "a");
            writer.Add(TemporaryIndex.Document("b", "satu"));
        }
        using var reader = _index.Read();
        Assert.Equal(["a"], Ids(reader, Term("satu")));
    }

    [Fact]
    public void Only_one_writes_at_a_time()
    {
        using var first = IndexWriter.Open(_index.Files, TemporaryIndex.Schema);
        Assert.Contains(_index.Folder, Assert.Throws<IndexLockedException>(() => IndexWriter.Open(_index.Files, TemporaryIndex.Schema)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merging_and_deleting_change_no_answer()
    {
        for (var round = 0; round < 40; round++)
            _index.Write([.. Enumerable.Range(0, 5).Select(i => ($"d{(round * 3) + i}", $"kata {round % 7} ke {i}"))]);
        using var reader = _index.Read();
        Assert.Equal(122, reader.DocCount);
        Assert.Equal(reader.DocCount, reader.Count(Term("kata")));
        Assert.True(Directory.GetFiles(_index.Folder, "segment_*").Length < 20);
        Assert.Empty(IndexReader.Check(_index.Files, TemporaryIndex.Schema));
    }

    [Fact]
    public void Values_are_counted_over_all_matches()
    {
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema))
        {
            for (var i = 0; i < 30; i++) writer.Add(TemporaryIndex.Document($"d{i}", i % 2 == 0 ? "genap" : "ganjil", $"t{i % 3}", 2000 + i));
            writer.Commit();
        }
        using var reader = _index.Read();
        Assert.Equal([new TermCount("t0", 5), new TermCount("t1", 5), new TermCount("t2", 5)], reader.Values("tag", Term("genap"), 10).AsEnumerable());
        Assert.Equal(11, reader.Count(new NumberRangeQuery("year", 2005, 2015)));
        Assert.Equal(30, reader.Count(new NumberRangeQuery("year", null, null)));
    }

    [Fact]
    public void An_index_of_other_fields_is_refused_with_the_remedy()
    {
        _index.Write(("a", "satu"));
        var other = new IndexSchema(IndexSchema.Keyword("id"));
        Assert.Contains("Build it again", Assert.Throws<IndexVersionException>(() => IndexReader.Open(_index.Files, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_newest_commit_is_named_and_the_one_before_is_read()
    {
        _index.Write(("a", "satu"));
        _index.Write(("b", "dua"));
        var newest = Directory.GetFiles(_index.Folder, "commit_*").Order(StringComparer.Ordinal).Last();
        var bytes = File.ReadAllBytes(newest);
        bytes[^10] ^= 1;
        File.WriteAllBytes(newest, bytes);
        using var reader = _index.Read();
        Assert.Equal(1, reader.DocCount);
        Assert.Contains(Path.GetFileName(newest), Assert.Single(reader.Notices), StringComparison.Ordinal);
        _index.Write(("c", "tiga"));
        using var repaired = _index.Read();
        Assert.Equal(2, repaired.DocCount);
        Assert.Empty(repaired.Notices);
    }

    [Fact]
    public void A_cut_off_or_missing_segment_is_named()
    {
        _index.Write(("a", "satu"));
        var segment = Directory.GetFiles(_index.Folder, "segment_*").Single();
        using (var file = File.OpenWrite(segment)) file.SetLength(file.Length - 1);
        Assert.Equal(Path.GetFileName(segment), Assert.Throws<CorruptIndexException>(_index.Read).FileName);
        File.Delete(segment);
        Assert.Equal(Path.GetFileName(segment), Assert.Throws<CorruptIndexException>(_index.Read).FileName);
    }

    [Fact]
    public void Every_flipped_bit_of_a_segment_is_found_by_a_check()
    {
        _index.Write(("a", "satu dua"), ("b", "tiga"));
        var segment = Directory.GetFiles(_index.Folder, "segment_*").Single();
        var bytes = File.ReadAllBytes(segment);
        for (var i = 0; i < bytes.Length; i += 7)
        {
            bytes[i] ^= 0x10;
            File.WriteAllBytes(segment, bytes);
            Assert.NotEmpty(IndexReader.Check(_index.Files, TemporaryIndex.Schema));
            bytes[i] ^= 0x10;
        }
    }

    [Fact]
    public void The_engine_finds_what_a_naive_scan_finds()
    {
        string[] words = ["a", "b", "c", "d", "e"];
        var word = Gen.Elements(words);
        var documents = word.NonEmptyListOf().Select(d => d.Take(12).ToArray()).NonEmptyListOf().Select(d => d.Take(20).ToArray());
        Prop.ForAll(documents.ToArbitrary(), Query(word, 3).ToArbitrary(), (docs, query) =>
        {
            using var index = new TemporaryIndex();
            using (var writer = IndexWriter.Open(index.Files, TemporaryIndex.Schema))
            {
                for (var i = 0; i < docs.Length; i++)
                {
                    writer.Add(TemporaryIndex.Document($"{i}", string.Join(' ', docs[i])));
                    if (i % 6 == 5) writer.Commit();
                }
                writer.Commit();
            }
            using var reader = index.Read();
            var expected = Enumerable.Range(0, docs.Length).Where(i => Matches(query, docs[i])).Select(i => $"{i}").Order(StringComparer.Ordinal);
            Assert.Equal(expected, Ids(reader, query).Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static Gen<Query> Query(Gen<string> word, int depth)
    {
        var leaf = Gen.OneOf(
            word.Select(Query (w) => new TermQuery("body", w)),
            word.Two().Select(Query (p) => new PhraseQuery("body", [new(p.Item1, 0), new(p.Item2, 1)])),
            word.Select(Query (w) => new PrefixQuery("body", w)),
            Gen.Constant<Query>(new MatchAllQuery()));
        if (depth == 0) return leaf;
        var clause = Gen.Elements(Occur.Should, Occur.Must, Occur.Filter, Occur.MustNot).SelectMany(o => Query(word, depth - 1).Select(q => new BooleanClause(o, q)));
        return Gen.OneOf(leaf, clause.NonEmptyListOf().Select(Query (c) => new BooleanQuery([.. c.Take(4)])));
    }

    private static bool Matches(Query query, string[] words) => query switch
    {
        TermQuery q => words.Contains(q.Term),
        PrefixQuery q => words.Contains(q.Prefix),
        PhraseQuery q => Enumerable.Range(0, words.Length).Any(i => q.Terms.All(t => i + t.Position < words.Length && words[i + t.Position] == t.Term)),
        MatchAllQuery => true,
        BooleanQuery q => q.Clauses.Where(c => c.Occur is Occur.Must or Occur.Filter).All(c => Matches(c.Query, words))
            && !q.Clauses.Where(c => c.Occur == Occur.MustNot).Any(c => Matches(c.Query, words))
            && (q.Clauses.Any(c => c.Occur is Occur.Must or Occur.Filter) || q.Clauses.Where(c => c.Occur == Occur.Should).Any(c => Matches(c.Query, words))),
        _ => throw new NotSupportedException(),
    };

    private static TermQuery Term(string word) => new("body", word);

    private static string Id(IndexReader reader, int doc) => Encoding.UTF8.GetString(reader.Stored(doc));

    private static List<string> Ids(IndexReader reader, Query query) => [.. reader.Documents(query).Select(d => Id(reader, d))];
}
