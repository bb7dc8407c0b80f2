using TipKnowledge.Search;
using TipKnowledge.Search.Storage;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>A writer that is stopped at any step of a commit with a merge leaves the old commit or the new one, and the next writer goes on.</summary>
public sealed class CrashTests
{
    private const int MostCommits = 60;

    /// <summary>Where a commit takes more steps, these many of them are tried, spread evenly.</summary>
    private const int MostSteps = 1500;

    private static readonly IndexWriterOptions AtOnce = new();
    private static readonly IndexWriterOptions InBackground = new() { Threads = 2, QuickMerge = 0 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_a_power_cut_at_any_step_there_is_the_old_commit_or_the_new_one(bool mergesInBackground)
    {
        var random = new Random(11);
        EveryStep(true, mergesInBackground ? InBackground : AtOnce, (directory, states) =>
        {
            foreach (var disk in directory.AfterPowerCut(random)) GoOn(new MemoryDirectory(disk), states);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_a_failed_step_there_is_the_old_commit_or_the_new_one(bool mergesInBackground) =>
        EveryStep(false, mergesInBackground ? InBackground : AtOnce, (directory, states) => GoOn(directory, states));

    private static void EveryStep(bool isPowerCut, IndexWriterOptions options, Action<FaultyDirectory, string[]> check)
    {
        var (disk, round) = DiskBeforeMerge();
        var states = States(disk, round);
        var whole = new FaultyDirectory(disk, 0, isPowerCut);
        Run(whole, round, options);
        var stride = Math.Max(1, (whole.Steps + MostSteps - 1) / MostSteps);
        for (var step = 1; step <= whole.Steps; step += stride)
        {
            var directory = new FaultyDirectory(disk, step, isPowerCut);
            try
            {
                Run(directory, round, options);
            }
            catch (Exception problem) when (IsFault(problem))
            {
            }
            try
            {
                check(directory, states);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"step {step} of {whole.Steps}", problem);
            }
        }
    }

    // two commits, of which the first merges; additions replace and remove what was there
    private static void Run(IIndexDirectory directory, int round, IndexWriterOptions options)
    {
        using var writer = IndexWriter.Open(directory, NaiveDocument.Schema, options);
        for (var i = 0; i < 2; i++) Commit(writer, round + i);
    }

    private static void Commit(IndexWriter writer, int round)
    {
        writer.Delete("id", $"d{round}");
        for (var number = round * 2; number < (round * 2) + 3; number++)
        {
            writer.Delete("id", $"d{number}");
            writer.Add(IndexContents.Document(number).ForIndex());
        }
        writer.Commit();
    }

    // the disk before the commit that leaves the fewest files: the one that merges
    private static (IReadOnlyDictionary<string, byte[]> Disk, int Round) DiskBeforeMerge()
    {
        var files = new MemoryDirectory();
        var disks = new List<Dictionary<string, byte[]>>();
        for (var round = 0; round < MostCommits; round++)
        {
            using (var writer = IndexWriter.Open(files, NaiveDocument.Schema)) Commit(writer, round);
            // what a merge replaced goes with the commit behind it
            if (disks.Count > 1 && files.Files().Count < disks[^1].Count - 2) return (disks[^2], round - 1);
            disks.Add(new(files.Contents));
        }
        throw new InvalidOperationException("No commit merges.");
    }

    private static string[] States(IReadOnlyDictionary<string, byte[]> disk, int round)
    {
        var files = new MemoryDirectory(disk);
        var states = new List<string> { Read(files) };
        for (var i = 0; i < 2; i++)
        {
            using (var writer = IndexWriter.Open(files, NaiveDocument.Schema)) Commit(writer, round + i);
            states.Add(Read(files));
        }
        return [.. states];
    }

    private static void GoOn(IIndexDirectory directory, string[] states)
    {
        Assert.Contains(Read(directory), states);
        using (var writer = IndexWriter.Open(directory, NaiveDocument.Schema))
        {
            writer.Add(IndexContents.Document(500).ForIndex());
            writer.Commit();
        }
        Assert.Contains("d500", Read(directory), StringComparison.Ordinal);
        Assert.Empty(IndexReader.Check(directory, NaiveDocument.Schema));
    }

    private static string Read(IIndexDirectory directory)
    {
        using var reader = IndexReader.Open(directory, NaiveDocument.Schema);
        return IndexContents.Of(reader);
    }

    // a writer may do its work on several threads
    private static bool IsFault(Exception problem) => problem switch
    {
        AggregateException several => several.InnerExceptions.All(IsFault),
        PowerCutException => true,
        IOException and not CorruptIndexException => true,
        _ => problem.InnerException is { } inner && IsFault(inner),
    };
}
