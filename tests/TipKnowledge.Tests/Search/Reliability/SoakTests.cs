using System.Diagnostics;
using System.Globalization;
using System.Text;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Storage;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>
/// A writer and four readers at once, on files of the system. The environment variable TIPK_SOAK_SECONDS says for how long; it is a few seconds
/// where nothing is said. Each commit moves some documents to its own round and writes down, in one document, what must then be found.
/// </summary>
public sealed class SoakTests : IDisposable
{
    private const int Documents = 200;
    private const int MovedPerCommit = 17;
    private const int Readers = 4;
    private const double UsualSeconds = 6;

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-soak-").FullName;
    private readonly int[] _roundOf = new int[Documents];

    private static double Seconds =>
        double.TryParse(Environment.GetEnvironmentVariable("TIPK_SOAK_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : UsualSeconds;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_answer_is_that_of_some_commit()
    {
        Commit(0);
        var clock = Stopwatch.StartNew();
        bool IsOver() => clock.Elapsed.TotalSeconds >= Seconds;
        // threads of their own: the pool's would be missing elsewhere
        var readers = Enumerable.Range(0, Readers)
            .Select(_ => Task.Factory.StartNew(() => Read(IsOver), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        for (var round = 1; !IsOver() && !readers.Any(r => r.IsFaulted); round++) Commit(round);
        await Task.WhenAll(readers);
        Assert.Empty(IndexReader.Check(new FileSystemDirectory(_folder), NaiveDocument.Schema));
    }

    private void Commit(int round)
    {
        var random = new Random(round);
        using var writer = IndexWriter.Open(new FileSystemDirectory(_folder), NaiveDocument.Schema);
        for (var i = 0; i < (round == 0 ? Documents : MovedPerCommit); i++)
        {
            var number = round == 0 ? i : random.Next(Documents);
            _roundOf[number] = round;
            writer.Delete("id", $"d{number}");
            writer.Add(new NaiveDocument($"d{number}", [$"word r{round} n{number}"], "", [$"r{round}"], round).ForIndex());
        }
        writer.Delete("id", "sum");
        writer.Add(new IndexDocument().Add("id", "sum").Store(Encoding.UTF8.GetBytes(Sum(_roundOf))));
        writer.Commit();
    }

    // each commit is read in several ways, which must agree with what it wrote down; so must a reader that is kept while others are opened
    private void Read(Func<bool> isOver)
    {
        var files = new FileSystemDirectory(_folder);
        do
        {
            using var reader = Open(files);
            Check(reader);
            using (var newer = Open(files))
            {
                Assert.True(newer.Generation >= reader.Generation, "a later reader is not behind an earlier one");
                Check(newer);
            }
            Check(reader);
        }
        while (!isOver());
    }

    private static IndexReader Open(FileSystemDirectory files) =>
        IndexReader.Open(files, NaiveDocument.Schema) ?? throw new InvalidOperationException("There is no commit.");

    private static void Check(IndexReader reader)
    {
        var rounds = new int[Documents];
        foreach (var (term, count) in reader.Values("tag", new MatchAllQuery(), int.MaxValue))
        {
            Assert.Equal(count, reader.Count(new TermQuery("body", term)));
            foreach (var doc in reader.Documents(new TermQuery("tag", term)))
                rounds[int.Parse(Encoding.UTF8.GetString(reader.Stored(doc)).AsSpan(1), CultureInfo.InvariantCulture)] = int.Parse(term.AsSpan(1), CultureInfo.InvariantCulture);
        }
        Assert.Equal(Documents + 1, reader.DocCount);
        Assert.Equal(Documents, reader.Search(new TermQuery("body", "word"), 10).Total);
        Assert.Equal(Encoding.UTF8.GetString(reader.Stored(reader.Documents(new TermQuery("id", "sum")).Single())), Sum(rounds));
    }

    private static string Sum(int[] rounds) => string.Join(' ', rounds);
}
