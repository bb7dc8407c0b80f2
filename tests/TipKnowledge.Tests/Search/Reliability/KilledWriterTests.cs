using System.Globalization;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// Kills a process that commits without end, at random moments of commits and merges. The environment variable <c>TIPK_KILLS</c> says how often;
/// it is a few times where nothing is said.
/// </summary>
public sealed class KilledWriterTests : IDisposable
{
    private const int UsualKills = 12;

    /// <summary>Commits before a kill: enough that merges are among them (ten segments make one).</summary>
    private const int MostCommits = 15;

    /// <summary>About what a commit takes.</summary>
    private const int MostMilliseconds = 30;

    private readonly TemporaryIndex _index = new();

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("TIPK_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : UsualKills;

    public void Dispose() => _index.Dispose();

    [Fact]
    public void What_was_committed_survives_a_kill_and_no_document_is_half()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var committed = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            var said = KillAfterCommits(committed + 1, random);
            using var reader = _index.Engine.Read();
            var found = reader is null ? 0 : Rounds.Read(reader);
            Assert.True(found == said || found == said + 1, $"Seed {seed}, kill {kill}: {said} were committed, {found} are there.");
            Assert.Empty(reader!.Notices);
            Assert.Empty(_index.Engine.Check().Findings);
            committed = found;
        }
        Rounds.Commit(_index.Engine, committed + 1, committed + 2);
        Assert.Equal(committed + 2, Rounds.Read(_index.Engine));
    }

    // the last round that was committed for sure
    private int KillAfterCommits(int first, Random random)
    {
        using var process = WriterProcess.Commit(_index.Folder, first);
        var last = first - 1;
        for (var commits = random.Next(1, MostCommits); commits > 0; commits--) last = Round(process.Said() ?? throw new InvalidOperationException(process.Ended().Error));
        Thread.Sleep(random.Next(MostMilliseconds));
        return process.Kill().Select(Round).Append(last).Max();
    }

    private static int Round(string line) => int.Parse(line, CultureInfo.InvariantCulture);
}
