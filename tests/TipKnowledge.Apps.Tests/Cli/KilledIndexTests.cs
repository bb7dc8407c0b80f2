using System.Diagnostics;

namespace TipKnowledge.Apps.Tests.Cli;

/// <summary>Kills <c>tipk index</c> at random moments: the index always opens at a commit, the last one or the one before.</summary>
public class KilledIndexTests
{
    /// <summary>Each takes about two runs of the program; more rounds find more moments.</summary>
    private const int Rounds = 15;

    [Fact]
    public async Task A_killed_run_leaves_the_last_commit()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var corpus = TemporaryCorpus.OfOneDocument("laksono2025.txt");
        var document = corpus.PathOf("changing.txt");
        await WriteAsync(document, 0);
        var watch = Stopwatch.StartNew();
        (await corpus.RunAsync("index")).Good();
        var usual = (int)watch.ElapsedMilliseconds;
        var committed = 0;

        for (var round = 1; round <= Rounds; round++)
        {
            await WriteAsync(document, round);
            var delay = random.Next(usual / 4, usual + usual / 8);
            await KillAsync(corpus, delay);

            var check = await corpus.RunAsync("check");
            Assert.True(check.ExitCode == 0, $"Seed {seed}, round {round}, killed after {delay} ms: {check.Error}");
            var found = await StateAsync(corpus, committed, round);
            Assert.True(found == committed || found == round, $"Seed {seed}, round {round}, killed after {delay} ms: holds state {found}, not {committed} or {round}.");
            committed = found;
        }

        (await corpus.RunAsync("index")).Good();
        Assert.Equal(Rounds, await StateAsync(corpus, committed, Rounds));
    }

    [Fact]
    public async Task A_killed_first_run_leaves_no_index_or_a_whole_one()
    {
        var random = new Random();
        for (var round = 0; round < 4; round++)
        {
            using var corpus = TemporaryCorpus.OfOneDocument("laksono2025.txt");
            await KillAsync(corpus, random.Next(100, 1500));

            var check = await corpus.RunAsync("check");

            Assert.True(check.ExitCode == 0 || check.Error.Contains("no index", StringComparison.Ordinal), check.Error);
            (await corpus.RunAsync("index")).Good();
            (await corpus.RunAsync("search", "imigrasi")).Good();
        }
    }

    // each state has a word of its own
    private static Task WriteAsync(string document, int state) => File.WriteAllTextAsync(
        document, $"Makalah yang Berubah\n\nKata penanda keadaan ini adalah penanda{state} dan bukan yang lain, kata para penulis makalah.\n");

    private static async Task KillAsync(TemporaryCorpus corpus, int delay)
    {
        using var process = TipkProcess.Start(corpus.Home, "index");
        var ended = TipkProcess.EndAsync(process);
        await Task.Delay(delay);
        process.Kill();
        await ended;
    }

    private static async Task<int> StateAsync(TemporaryCorpus corpus, params int[] states)
    {
        var found = new List<int>();
        foreach (var state in states.Distinct())
            if ((await corpus.RunAsync("search", $"penanda{state}")).ExitCode == 0) found.Add(state);
        return Assert.Single(found);
    }
}
