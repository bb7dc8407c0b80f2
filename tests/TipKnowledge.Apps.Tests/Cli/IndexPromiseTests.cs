namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>What the commands say and do where another run is at work, or the index is not as it was left.</summary>
public class IndexPromiseTests
{
    private const string Document = "laksono2025.txt";

    [Fact]
    public async Task A_run_beside_another_one_is_told_to_wait_and_searches_go_on()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        (await corpus.RunAsync("index")).Good();
        using (new FileStream(Path.Combine(corpus.Index, "write.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var refused = await corpus.RunAsync("index");

            Assert.Equal(3, refused.ExitCode);
            Assert.Contains("Another process is writing the index", refused.Error, StringComparison.Ordinal);
            (await corpus.RunAsync("search", "imigrasi")).Good();
            (await corpus.RunAsync("check")).Good();
        }
        (await corpus.RunAsync("index")).Good();
    }

    [Fact]
    public async Task Of_runs_started_at_once_one_indexes_and_the_others_wait_for_another_day()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => corpus.RunAsync("index", "--json")));

        Assert.Contains(runs, run => run.ExitCode == 0);
        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || run.Error.Contains("Another process is writing", StringComparison.Ordinal), run.Error));
        Assert.Equal(1, runs.Where(run => run.ExitCode == 0).Sum(run => run.Json().GetProperty("added").GetInt32()));
        (await corpus.RunAsync("check")).Good();
    }

    [Fact]
    public async Task Damage_of_the_newest_commit_is_told_and_made_up_for()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        (await corpus.RunAsync("index")).Good();
        var damaged = await DamagedIndex.OfNewestCommitAsync(corpus);

        var check = await corpus.RunAsync("check");
        Assert.Equal(3, check.ExitCode);
        Assert.Contains(damaged, check.Error, StringComparison.Ordinal);
        Assert.Contains("The commit before is used meanwhile", check.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await corpus.RunAsync("search", DamagedIndex.WordOfNewest)).ExitCode);

        var index = (await corpus.RunAsync("index")).Good();

        Assert.Contains(damaged, index.Error, StringComparison.Ordinal);
        (await corpus.RunAsync("search", DamagedIndex.WordOfNewest)).Good();
        Assert.Equal("The index is sound.", (await corpus.RunAsync("check")).Good().Output.Trim());
    }

    [Fact]
    public async Task A_place_that_is_a_file_is_told()
    {
        using var corpus = TemporaryCorpus.OfOneDocument(Document);
        await File.WriteAllTextAsync(corpus.Index, "no folder");

        var result = await corpus.RunAsync("index");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"'{corpus.Index}'", result.Error, StringComparison.Ordinal);
        Assert.Contains("file", result.Error, StringComparison.Ordinal);
    }
}
