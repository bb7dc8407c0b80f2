using TipKnowledge.Search.Engines;

namespace TipKnowledge.Tests.Search.Reliability;

public sealed class ClosingTests : IDisposable
{
    private const int Commits = 12;
    private const int Closings = 40;
    private const int Askers = 4;

    private readonly TemporaryIndex _index = new();

    public ClosingTests() => Rounds.Commit(_index.Engine, 1, Commits);

    public void Dispose() => _index.Dispose();

    [Fact]
    public async Task A_reader_that_is_closed_while_it_is_asked_answers_wholly_or_says_that_it_is_closed()
    {
        for (var round = 0; round < Closings; round++)
        {
            var reader = _index.Engine.Read()!;
            using var started = new Barrier(Askers + 1);
            var asking = Enumerable.Range(0, Askers).Select(_ => Task.Factory.StartNew(() =>
            {
                started.SignalAndWait();
                AskUntilClosed(reader);
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            started.SignalAndWait();
            Thread.Sleep(round % 4);

            reader.Dispose();

            await Task.WhenAll(asking);
            Assert.Throws<ObjectDisposedException>(() => reader.Search(Rounds.Question));
            Assert.Empty(FilesOnDisk.Held(_index.Folder));
        }
    }

    private static void AskUntilClosed(IEngineReader reader)
    {
        try
        {
            while (true) Assert.Equal(Commits, Rounds.Read(reader));
        }
        catch (ObjectDisposedException)
        {
        }
    }
}
