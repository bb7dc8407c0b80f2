using System.Globalization;
using TipKnowledge.Search.Lucene;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// The power is cut at steps of two commits, of which the first merges. <c>TIPK_POWER_CUTS</c> says at how many, spread evenly; it is some where
/// nothing is said.
/// </summary>
public sealed class PowerCutTests : IDisposable
{
    private const int UsualCuts = 40;
    private const int DisksPerCut = 3;
    private const int Before = 9;
    private const FaultStep Steps = FaultStep.Write | FaultStep.Delete;

    private readonly TemporaryIndex _index = new();
    private readonly Dictionary<string, byte[]> _before;

    public PowerCutTests()
    {
        Rounds.Commit(_index.Engine, 1, Before);
        _before = Directory.EnumerateFiles(_index.Folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
    }

    private static int Cuts => int.TryParse(Environment.GetEnvironmentVariable("TIPK_POWER_CUTS"), CultureInfo.InvariantCulture, out var cuts) ? cuts : UsualCuts;

    public void Dispose() => _index.Dispose();

    [Fact]
    public void What_was_committed_survives_a_power_cut()
    {
        var whole = new FaultPlan(Steps, int.MaxValue, forGood: true);
        Assert.Equal(Before + 2, Run(whole).Committed);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var stride = Math.Max(1, whole.Steps / Cuts);
        for (var step = 1 + random.Next(stride); step <= whole.Steps; step += stride)
        {
            Fill(_before);
            var (committed, files) = Run(new FaultPlan(Steps, step, forGood: true));
            var disks = Enumerable.Range(0, DisksPerCut).Select(_ => files!.Survivors(random)).ToList();
            foreach (var disk in disks) Check(disk, committed, $"Seed {seed}, step {step} of {whole.Steps}");
        }
    }

    private (int Committed, PowerCutFiles? Files) Run(FaultPlan plan)
    {
        PowerCutFiles? remembering = null;
        var engine = new LuceneEngine(_index.Folder, TemporaryIndex.Schema, files => new FaultyFiles(remembering = new PowerCutFiles(files, _index.Folder, plan), plan));
        var committed = Before;
        try
        {
            using var writer = engine.Write();
            for (; committed < Before + 2; committed++) Rounds.Commit(writer, committed + 1);
        }
        catch (IOException)
        {
        }
        return (committed, remembering);
    }

    private void Check(Dictionary<string, byte[]> disk, int committed, string what)
    {
        Fill(disk);
        try
        {
            var found = Rounds.Read(_index.Engine);
            Assert.InRange(found, committed, Math.Min(committed + 1, Before + 2));
            Assert.Empty(_index.Engine.Check().Findings);
            Rounds.Commit(_index.Engine, found + 1, found + 2);
            Assert.Equal(found + 2, Rounds.Read(_index.Engine));
            FilesOnDisk.AssertOnlyThoseOfLastTwoCommits(_index);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"{what}: {problem.Message}", problem);
        }
    }

    private void Fill(Dictionary<string, byte[]> files)
    {
        foreach (var path in Directory.EnumerateFiles(_index.Folder)) File.Delete(path);
        foreach (var (name, content) in files) File.WriteAllBytes(Path.Combine(_index.Folder, name), content);
    }
}
