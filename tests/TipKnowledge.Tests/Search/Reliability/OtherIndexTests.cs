using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Lucene.Writing;
using Directory = System.IO.Directory;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>What is no index of this version is told as that, and made anew only where that is asked for.</summary>
public sealed class OtherIndexTests : IDisposable
{
    private static readonly string[] OldFiles = ["commit_3", "commit_4", "pending_commit_5", "segment_1", "segment_12", "live_2"];
    private static readonly string[] ForeignFiles = ["README.md", "_notes.txt", "segmentation.md", "commit_message.txt", "pending_things", "live_music.mp3"];

    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void An_index_of_other_fields_is_told()
    {
        _index.Write(("a", "text"));
        AssertOtherVersion(new LuceneEngine(_index.Folder, new("document", "ordinal")));
    }

    [Fact]
    public void A_lucene_index_of_another_program_is_told()
    {
        using (var directory = new NIOFSDirectory(_index.Folder, NoLockFactory.GetNoLockFactory()))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new SchemaAnalyzer(TemporaryIndex.Schema))))
        {
            writer.AddDocument([new StringField("text", "a b c", Field.Store.YES)]);
            writer.Commit();
        }
        AssertOtherVersion(_index.Engine);
    }

    [Fact]
    public void An_index_of_another_lucene_is_told()
    {
        _index.Write(("a", "text"));
        WriteSegmentsOfLaterLucene();
        AssertOtherVersion(_index.Engine);
    }

    [Fact]
    public void An_index_of_the_time_before_lucene_is_told()
    {
        foreach (var file in OldFiles) File.WriteAllText(PathOf(file), "old");
        AssertOtherVersion(_index.Engine);
    }

    [Fact]
    public void Clearing_removes_indexes_of_all_times_and_nothing_else()
    {
        Rounds.Commit(_index.Engine, 1, 3);
        foreach (var file in OldFiles.Concat(ForeignFiles).Append("segments.gen").Append("_7.cfs")) File.WriteAllText(PathOf(file), file);

        _index.Engine.Clear();

        Assert.Null(_index.Engine.Read());
        Assert.Equal(ForeignFiles.Append("write.lock").Order(StringComparer.Ordinal), Names());
    }

    [Fact]
    public void Writing_leaves_what_others_put_into_the_folder()
    {
        foreach (var file in ForeignFiles) File.WriteAllText(PathOf(file), file);
        Directory.CreateDirectory(PathOf("_sub.d"));

        Rounds.Commit(_index.Engine, 1, 12);

        Assert.All(ForeignFiles, file => Assert.Equal(file, File.ReadAllText(PathOf(file))));
        Assert.Equal(12, Rounds.Read(_index.Engine));
    }

    [Fact]
    public void What_a_killed_first_run_left_is_cleared_by_the_next()
    {
        foreach (var file in new[] { "_0.fdt", "_3.fdx", "_3_Lucene41_0.doc", "pending_segments_1" }) File.WriteAllText(PathOf(file), "half");
        Assert.Null(_index.Engine.Read());
        Rounds.Commit(_index.Engine, 1, 2);
        FilesOnDisk.AssertOnlyThoseOfLastTwoCommits(_index);
    }

    private static void AssertOtherVersion(LuceneEngine engine)
    {
        foreach (var call in new Func<object?>[] { engine.Read, engine.Write })
        {
            var problem = Assert.Throws<IndexVersionException>(call);
            Assert.Contains("tipk index", problem.Message, StringComparison.Ordinal);
        }
        Assert.Contains("another version", Assert.Single(engine.Check().Findings), StringComparison.Ordinal);
        engine.Clear();
        Assert.Null(engine.Read());
        using var writer = engine.Write();
    }

    // as Lucene 9 begins it: header, codec name, version 10; with the footer that all have had since Lucene 4.8
    private void WriteSegmentsOfLaterLucene()
    {
        using var bytes = new MemoryStream();
        bytes.Write([0x3F, 0xD7, 0x6C, 0x17, 8, .. Encoding.UTF8.GetBytes("segments"), 0, 0, 0, 10, .. Guid.NewGuid().ToByteArray(), 1, (byte)'1']);
        bytes.Write([0xC0, 0x28, 0x93, 0xE8, 0, 0, 0, 0]);
        var checksum = new byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(checksum, Crc(bytes.ToArray()));
        bytes.Write(checksum);
        File.WriteAllBytes(PathOf("segments_9"), bytes.ToArray());
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
        }
        return ~crc;
    }

    private string PathOf(string file) => Path.Combine(_index.Folder, file);

    private IEnumerable<string> Names() => Directory.EnumerateFiles(_index.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
