using TipKnowledge.Search.Engines;

namespace TipKnowledge.Tests.Search.Reliability;

public sealed class SnapshotTests : IDisposable
{
    private const int Readers = 3;
    private const int Commits = 25;

    private readonly TemporaryIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public async Task A_reader_keeps_its_state_while_a_writer_commits_and_merges()
    {
        Rounds.Commit(_index.Engine, 1, 8);
        using var held = _index.Engine.Read()!;
        var state = held.State;
        var isOver = false;
        var asking = Enumerable.Range(0, Readers).Select(_ => OnThread(() =>
        {
            do Assert.Equal(8, Rounds.Read(held));
            while (!Volatile.Read(ref isOver));
        })).ToArray();

        using (var writer = _index.Engine.Write())
            for (var round = 9; round < 9 + Commits; round++) Rounds.Commit(writer, round);
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(asking);

        Assert.Equal(state, held.State);
        using var newer = _index.Engine.ReadNewer(held)!;
        Assert.Equal(8 + Commits, Rounds.Read(newer));
        Assert.Equal(8, Rounds.Read(held));
    }

    [Fact]
    public async Task Who_looks_for_newer_commits_while_they_are_made_sees_whole_ones_in_order()
    {
        Rounds.Commit(_index.Engine, 1, 1);
        var isOver = false;
        var looking = Enumerable.Range(0, Readers).Select(_ => OnThread(() => Look(() => Volatile.Read(ref isOver)))).ToArray();
        try
        {
            using var writer = _index.Engine.Write();
            for (var round = 2; round < 2 + (4 * Commits); round++) Rounds.Commit(writer, round);
        }
        finally
        {
            Volatile.Write(ref isOver, true);
        }
        await Task.WhenAll(looking);
    }

    [Fact]
    public void An_index_that_was_cleared_and_made_anew_is_seen_as_it_is_now()
    {
        _index.Write(("a", "first"), ("b", "first"));
        using var before = _index.Engine.Read()!;
        _index.Engine.Clear();
        Assert.Null(_index.Engine.ReadNewer(before));
        _index.Write(("c", "second"), ("d", "second"));

        using var after = _index.Engine.ReadNewer(before)!;

        Assert.Equal(["c", "d"], after.Scan(new TipKnowledge.Search.Queries.MatchAllQuery()).Select(e => e.Document));
        Assert.Equal(["a", "b"], before.Scan(new TipKnowledge.Search.Queries.MatchAllQuery()).Select(e => e.Document));
        Assert.NotEqual(before.State, after.State);
        Assert.Null(_index.Engine.ReadNewer(after));
    }

    private void Look(Func<bool> isOver)
    {
        var reader = _index.Engine.Read()!;
        try
        {
            for (var last = 0; !isOver();)
            {
                var round = Rounds.Read(reader);
                Assert.True(round >= last, "a later reader is not behind an earlier one");
                Assert.Empty(reader.Notices);
                last = round;
                using (var opened = _index.Engine.Read()!) Assert.True(Rounds.Read(opened) >= round, "what is opened is not behind what was read");
                if (_index.Engine.ReadNewer(reader) is not { } newer) continue;
                reader.Dispose();
                reader = newer;
            }
            // however the last look fell between two commits, the next one finds the last
            using var newest = _index.Engine.ReadNewer(reader);
            Assert.Equal(4 * Commits + 1, Rounds.Read(newest ?? reader));
        }
        finally
        {
            reader.Dispose();
        }
    }

    // threads of their own: the pool's would be missing elsewhere
    private static Task OnThread(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
