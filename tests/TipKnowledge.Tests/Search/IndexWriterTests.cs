using System.Text;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search;

public sealed class IndexWriterTests : IDisposable
{
    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void An_index_is_the_same_to_the_byte_whatever_the_number_of_threads()
    {
        using var other = new TemporaryIndex();
        Write(_index, threads: 1);
        Write(other, threads: 4);
        Assert.Equal(Directory.GetFiles(_index.Folder).Select(Path.GetFileName).Order(), Directory.GetFiles(other.Folder).Select(Path.GetFileName).Order());
        foreach (var file in Directory.GetFiles(_index.Folder))
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other.Folder, Path.GetFileName(file))));

        static void Write(TemporaryIndex index, int threads)
        {
            using var writer = IndexWriter.Open(index.Files, TemporaryIndex.Schema, new IndexWriterOptions { Threads = threads, SegmentSize = 2000 });
            for (var i = 0; i < 500; i++)
            {
                if (i % 7 == 0) writer.Delete("tag", $"t{i % 5}");
                writer.Add(TemporaryIndex.Document($"{i}", $"kata {i % 13} lain {i}", $"t{i % 50}", i));
                if (i == 300) writer.Commit();
            }
            writer.Commit();
        }
    }

    [Fact]
    public void A_deletion_spares_what_is_added_after_it()
    {
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema, new IndexWriterOptions { SegmentSize = 40 }))
        {
            for (var i = 0; i < 20; i++)
            {
                writer.Delete("id", "x");
                writer.Add(TemporaryIndex.Document("x", $"kata {i}"));
            }
            writer.Commit();
        }
        using var reader = _index.Read();
        Assert.Equal(1, reader.DocCount);
        Assert.Equal(1, reader.Count(new TermQuery("body", "19")));
        Assert.Equal(0, reader.Count(new TermQuery("body", "18")));
    }

    [Fact]
    public void A_merge_in_the_background_loses_no_deletion_and_no_document()
    {
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema, new IndexWriterOptions { QuickMerge = 0 }))
        {
            for (var round = 0; round < 30; round++)
            {
                writer.Add(TemporaryIndex.Document($"a{round}", "kata"));
                writer.Add(TemporaryIndex.Document($"b{round}", "kata"));
                if (round % 3 == 2) writer.Delete("id", $"a{round - 2}");
                writer.Commit();
            }
        }
        using var reader = _index.Read();
        Assert.Equal(50, reader.DocCount);
        Assert.Equal(
            Enumerable.Range(0, 30).SelectMany(i => i % 3 == 0 ? [$"b{i}"] : new[] { $"a{i}", $"b{i}" }),
            reader.Documents(new TermQuery("body", "kata")).Select(d => Encoding.UTF8.GetString(reader.Stored(d))));
        Assert.True(Directory.GetFiles(_index.Folder, "segment_*").Length < 20);
        Assert.Empty(IndexReader.Check(_index.Files, TemporaryIndex.Schema));
    }

    [Fact]
    public void A_merged_commit_has_one_segment_without_deleted_documents()
    {
        _index.Write(("a", "satu"), ("b", "dua"));
        _index.Write(("a", "tiga"), ("c", "empat"));
        using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema))
        {
            writer.Add(TemporaryIndex.Document("d", "lima"));
            writer.CommitMerged();
            writer.Commit();
        }
        Assert.Single(Directory.GetFiles(_index.Folder, "segment_*"));
        using var reader = _index.Read();
        Assert.Equal(["b", "a", "c", "d"], reader.Documents(new MatchAllQuery()).Select(d => Encoding.UTF8.GetString(reader.Stored(d))));
    }

    [Fact]
    public void A_document_that_does_not_fit_is_refused_whole()
    {
        using var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema);
        Assert.Throws<ArgumentException>(() => writer.Add(new IndexDocument().Add("body", "kata").Add("nothing", "such")));
        Assert.Throws<ArgumentException>(() => writer.Add(new IndexDocument().Add("body", 3)));
        writer.Commit();
        using var reader = _index.Read();
        Assert.Equal(0, reader.DocCount);
    }
}
