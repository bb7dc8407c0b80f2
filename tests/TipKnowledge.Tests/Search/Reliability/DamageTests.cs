using System.Diagnostics;
using TipKnowledge.Search;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Files of an index that are cut off, gone or have wrong bits: a named error, the commit before, or a problem that a check tells; nothing else.</summary>
public sealed class DamageTests
{
    private const int FlipsPerFile = 300;
    private const int CutsPerFile = 60;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly MemoryDirectory _files = new();
    private readonly string _before;
    private readonly string _last;

    public DamageTests()
    {
        for (var commit = 0; commit < 4; commit++)
        {
            using var writer = IndexWriter.Open(_files, NaiveDocument.Schema);
            for (var i = 0; i < 40; i++) writer.Add(IndexContents.Document((commit * 40) + i).ForIndex());
            writer.Delete("id", $"d{commit * 7}");
            writer.Commit();
            _before = _last ?? "";
            _last = Answers(_files);
        }
        _before ??= "";
        _last ??= "";
    }

    [Fact]
    public void A_cut_off_file_is_named_or_the_commit_before_is_read()
    {
        foreach (var (name, bytes) in _files.Contents.ToArray())
        {
            var stride = Math.Max(1, bytes.Length / CutsPerFile);
            for (var length = 0; length < bytes.Length; length += length < 24 || bytes.Length - length < 24 ? 1 : stride)
                Check(name, bytes[..length], $"{name} cut off at {length} of {bytes.Length}");
        }
    }

    [Fact]
    public void A_missing_file_is_named_or_the_commit_before_is_read()
    {
        // without its file the last commit never was
        foreach (var name in _files.Contents.Keys.Where(n => !n.StartsWith("commit", StringComparison.Ordinal)).ToArray()) Check(name, null, $"{name} missing");
    }

    [Fact]
    public void A_file_with_bytes_behind_its_end_is_named_or_the_commit_before_is_read()
    {
        foreach (var (name, bytes) in _files.Contents.ToArray()) Check(name, [.. bytes, 0], $"{name} with a byte more");
    }

    [Fact]
    public void A_wrong_bit_is_told_by_a_check() =>
        Flip(OfLastCommit(), (files, what) => Assert.True(!IndexReader.Check(files, NaiveDocument.Schema).IsEmpty, what));

    [Fact]
    public void A_wrong_bit_leads_to_no_error_but_the_named_one() => Flip(_files.Contents.Keys, Answer);

    [Fact]
    public void A_writer_does_not_make_a_wrong_bit_pass_for_sound() => Flip(OfLastCommit(), (files, what) =>
    {
        try
        {
            using (var writer = IndexWriter.Open(files, NaiveDocument.Schema))
            {
                writer.Delete("id", "d500");
                writer.CommitMerged();
            }
            if (!IndexReader.Check(files, NaiveDocument.Schema).IsEmpty) return;
            var answers = Answers(files);
            Assert.True(answers == _last || answers == _before, "a wrong answer that no check tells");
        }
        catch (CorruptIndexException)
        {
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(what, problem);
        }
    });

    // a file is of the last commit if the index is not what it was without it
    private List<string> OfLastCommit() => [.. _files.Contents.Keys.Where(name =>
    {
        var files = new MemoryDirectory(_files.Contents);
        files.Delete(name);
        try
        {
            return Answers(files) != _last;
        }
        catch (CorruptIndexException)
        {
            return true;
        }
    })];

    private void Flip(IEnumerable<string> names, Action<MemoryDirectory, string> check)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        foreach (var name in names)
        {
            var bytes = _files.Contents[name];
            for (var i = 0; i < FlipsPerFile; i++)
            {
                var damaged = bytes.ToArray();
                var at = i < bytes.Length && bytes.Length <= FlipsPerFile ? i : random.Next(bytes.Length);
                damaged[at] ^= (byte)(1 << random.Next(8));
                check(new MemoryDirectory(_files.Contents) { Contents = { [name] = damaged } }, $"{name} with a wrong bit in byte {at}, seed {seed}");
            }
        }
    }

    private void Check(string name, byte[]? content, string what)
    {
        var files = new MemoryDirectory(_files.Contents);
        if (content is null) files.Delete(name);
        else files.Contents[name] = content;
        Answer(files, what);
    }

    private void Answer(MemoryDirectory files, string what)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var answers = Answers(files);
            var problems = IndexReader.Check(files, NaiveDocument.Schema);
            Assert.True(answers == _last || answers == _before || !problems.IsEmpty, "a wrong answer that no check tells");
            if (answers == _before) Assert.NotEmpty(problems);
        }
        catch (Exception problem) when (problem is CorruptIndexException or IndexVersionException)
        {
            Assert.NotEmpty(IndexReader.Check(files, NaiveDocument.Schema));
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(what, problem);
        }
        Assert.True(clock.Elapsed < Patience, what + " is read without end");
    }

    private static string Answers(MemoryDirectory files)
    {
        using var reader = IndexReader.Open(files, NaiveDocument.Schema);
        return IndexContents.Of(reader);
    }
}
