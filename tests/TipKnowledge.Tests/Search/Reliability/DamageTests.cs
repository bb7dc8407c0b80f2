using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>Files of an index that are cut off, gone or have a wrong byte: the commit before where there is one, else a named error; a check tells all.</summary>
public sealed class DamageTests : IDisposable
{
    /// <summary>Merges are among them, so that the files of the last commits are few and differ.</summary>
    private const int Commits = 12;

    private readonly TemporaryIndex _index = new();
    private readonly Dictionary<string, byte[]> _sound;
    private readonly string[] _newestOnly;
    private readonly string[] _shared;

    public DamageTests()
    {
        Rounds.Commit(_index.Engine, 1, Commits - 1);
        var before = FilesOfCommit();
        Rounds.Commit(_index.Engine, Commits, Commits);
        var last = FilesOfCommit();
        _newestOnly = [.. last.Except(before)];
        _shared = [.. last.Intersect(before)];
        _sound = Directory.EnumerateFiles(_index.Folder).Where(f => Path.GetFileName(f) != "write.lock").ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
        Assert.True(_newestOnly.Length > 10 && _shared.Length > 10);
    }

    public static TheoryData<string> Ways => ["flip", "cut", "cut to nothing", "remove"];

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Damage_of_what_only_the_newest_commit_has_is_told_and_the_commit_before_is_used(string way) => Each(_newestOnly, way, file =>
    {
        using (var reader = _index.Engine.Read()!)
        {
            Assert.Equal(Commits - 1, Rounds.Read(reader));
            if (!IsGone(file, way)) Assert.Contains($"'{file}'", Assert.Single(reader.Notices), StringComparison.Ordinal);
        }
        if (!IsGone(file, way)) AssertFound(file);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public void After_damage_of_the_newest_commit_a_writer_goes_on_from_the_one_before(string way) => Each(_newestOnly, way, _ =>
    {
        using var reader = _index.Engine.Read()!;
        Rounds.Commit(_index.Engine, Commits, Commits + 1);
        using var newer = _index.Engine.ReadNewer(reader)!;
        Assert.Equal(Commits + 1, Rounds.Read(newer));
        Assert.Empty(newer.Notices);
        Assert.Empty(_index.Engine.Check().Findings);
    });

    [Fact]
    public void Who_held_the_newest_commit_before_it_was_damaged_sees_what_a_writer_put_in_its_place() => Each(_newestOnly, "flip", file =>
    {
        Restore();
        using var held = _index.Engine.Read()!;
        Damage(file, "flip");
        _index.Write(("other", "content"));
        using var newer = _index.Engine.ReadNewer(held)!;
        Assert.Single(newer.Scan(new TermQuery("body", "content")));
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public void Damage_of_what_both_commits_have_is_named_where_it_is_read(string way) => Each(_shared, way, file =>
    {
        try
        {
            using var reader = _index.Engine.Read()!;
            AskAll(reader);
        }
        catch (CorruptIndexException problem)
        {
            Assert.Contains($"'{file}'", problem.Message, StringComparison.Ordinal);
        }
        // what was not read, and what reads like another word or number, only a check can tell
        AssertFound(file);
    });

    [Fact]
    public void A_check_finds_a_wrong_byte_anywhere()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        foreach (var (file, bytes) in _sound.Where(f => f.Value.Length > 0))
        {
            foreach (var at in Enumerable.Range(0, 4).Select(_ => random.Next(bytes.Length)).Append(0).Append(bytes.Length - 1))
            {
                var damaged = bytes.ToArray();
                damaged[at] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(PathOf(file), damaged);
                var check = _index.Engine.Check();
                Assert.True(!check.Sound && check.Findings.Any(f => f.Contains($"'{file}'", StringComparison.Ordinal)),
                    $"Seed {seed}: byte {at} of {file} is wrong, and the check says: {string.Join(' ', check.Findings)}");
            }
            Restore();
        }
    }

    [Fact]
    public void A_count_misread_as_a_huge_one_is_damage_and_takes_no_memory()
    {
        foreach (var file in _newestOnly.Where(f => f.StartsWith("segments_", StringComparison.Ordinal) || f.EndsWith(".si", StringComparison.Ordinal)))
        {
            for (var at = 0; at < _sound[file].Length; at++)
            {
                var damaged = _sound[file].ToArray();
                damaged[at] ^= 0x40;
                File.WriteAllBytes(PathOf(file), damaged);
                using var reader = _index.Engine.Read()!;
                Assert.Contains($"'{file}'", Assert.Single(reader.Notices), StringComparison.Ordinal);
            }
            Restore();
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_merge_does_not_make_damage_pass_for_sound(string way) => Each(_shared, way, file =>
    {
        try
        {
            Rounds.Commit(_index.Engine, Commits + 1, Commits + 12);
        }
        catch (CorruptIndexException problem)
        {
            Assert.Contains($"'{file}'", problem.Message, StringComparison.Ordinal);
            AssertFound(file);
            return;
        }
        // what no merge has read is found as before, or its content was replaced meanwhile
        if (_index.Engine.Check().Sound) Assert.Equal(Commits + 12, Rounds.Read(_index.Engine));
        else AssertFound(file);
    });

    [Fact]
    public void Where_no_commit_can_be_read_it_is_said_and_nothing_is_removed()
    {
        foreach (var file in _sound.Keys.Where(name => name.StartsWith("segments_", StringComparison.Ordinal))) Damage(file, "flip");
        Assert.Throws<CorruptIndexException>(_index.Engine.Read);
        Assert.Throws<CorruptIndexException>(_index.Engine.Write);
        Assert.False(_index.Engine.Check().Sound);
        Assert.Equal(_sound.Keys.Order(), Directory.EnumerateFiles(_index.Folder).Select(f => Path.GetFileName(f)).Where(f => f != "write.lock").Order());
        _index.Engine.Clear();
        Assert.Null(_index.Engine.Read());
    }

    // without its file, the newest commit never was
    private static bool IsGone(string file, string way) => way == "remove" && file.StartsWith("segments_", StringComparison.Ordinal);

    // no answer is required, only that each question ends with one or with the named error
    private static void AskAll(IEngineReader reader)
    {
        reader.Search(Rounds.Question);
        foreach (var _ in reader.Scan(new MatchAllQuery()))
        {
        }
        foreach (var _ in reader.Terms(new TermsQuestion("body")))
        {
        }
        reader.Search(new SearchQuestion(new PhraseQuery("body", [new("whole", 0), new("mark", 1)])) { Take = 3, Order = SearchOrder.Descending("year") });
    }

    private void AssertFound(string file)
    {
        var check = _index.Engine.Check();
        Assert.False(check.Sound);
        Assert.Contains(check.Findings, finding => finding.Contains($"'{file}'", StringComparison.Ordinal));
    }

    private void Each(string[] files, string way, Action<string> test)
    {
        foreach (var file in files)
        {
            Damage(file, way);
            try
            {
                test(file);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"{way} {file}: {problem.Message}", problem);
            }
            Restore();
        }
    }

    private void Damage(string file, string way)
    {
        var bytes = _sound[file].ToArray();
        // another file in its place: who holds the sound one reads on
        File.Delete(PathOf(file));
        if (way == "remove") return;
        if (way == "cut") File.WriteAllBytes(PathOf(file), bytes[..(bytes.Length / 2)]);
        else if (way == "cut to nothing") File.WriteAllBytes(PathOf(file), []);
        else
        {
            bytes[bytes.Length / 2] ^= 0x10;
            File.WriteAllBytes(PathOf(file), bytes);
        }
    }

    private void Restore()
    {
        foreach (var path in Directory.EnumerateFiles(_index.Folder)) File.Delete(path);
        foreach (var (file, bytes) in _sound) File.WriteAllBytes(PathOf(file), bytes);
    }

    private string PathOf(string file) => Path.Combine(_index.Folder, file);

    private string[] FilesOfCommit()
    {
        using var reader = (TipKnowledge.Search.Lucene.Reading.LuceneReader)_index.Engine.Read()!;
        return [.. reader.Reader.IndexCommit.FileNames];
    }
}
