using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>The embedded engine against one that scans, on random documents and random questions of every kind. A failure says its seed.</summary>
public sealed class RandomSearchTests : IDisposable
{
    private const double FiveDigits = 1e-5;

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-random-").FullName;
    private int _engines;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_engine_answers_as_a_scan_does()
    {
        var cases = from documents in RandomSearches.Documents
                    from questions in RandomSearches.Questions(3).ListOf(8)
                    from perCommit in Gen.Elements(2, 7, 1000)
                    select (documents, questions, perCommit);
        Prop.ForAll(cases.ToArbitrary(), c => Compare(c.documents, c.questions, c.perCommit, []))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(80));
    }

    [Fact]
    public void The_engine_answers_as_a_scan_does_after_updates_and_removals()
    {
        var cases = from documents in RandomSearches.Documents
                    from questions in RandomSearches.Questions(2).ListOf(6)
                    from again in RandomSearches.Documents
                    from removed in Gen.Choose(0, documents.Length - 1).ListOf()
                    select (documents, questions, changed: again.Concat(removed.Take(3).Select(i => new PlainDocument(documents[i].Id))).ToArray());
        Prop.ForAll(cases.ToArbitrary(), c => Compare(c.documents, c.questions, 5, c.changed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void The_engine_finds_the_best_of_thousands_as_a_scan_does()
    {
        // postings of many blocks
        var large = from seed in Gen.Choose(0, int.MaxValue) from questions in RandomSearches.Questions(2).ListOf(30) select (seed, questions);
        Prop.ForAll(large.ToArbitrary(), c =>
        {
            var random = new Random(c.seed);
            Compare([.. Enumerable.Range(0, 1200).Select(i => Document(i, random))], c.questions, 500, []);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithStartSize(30).WithEndSize(30));
    }

    private void Compare(PlainDocument[] documents, IEnumerable<SearchQuestion> questions, int perCommit, PlainDocument[] changed)
    {
        IEngine[] engines =
        [
            new ScanEngine(PlainEntry.Schema),
            new LuceneEngine(Path.Combine(_folder, $"{_engines++}"), PlainEntry.Schema, files => new UnsyncedFiles(files)),
        ];
        foreach (var engine in engines)
        {
            foreach (var some in documents.Chunk(perCommit)) PlainDocument.Commit(engine, some);
            if (changed.Length > 0) PlainDocument.Commit(engine, changed);
        }
        using var expected = engines[0].Read()!;
        using var found = engines[1].Read()!;
        var same = new SameAnswers(expected, found, FiveDigits);
        same.Everything();
        foreach (var question in questions) same.Same(question);
    }

    // few words frequent, many rare, as in real text
    private static PlainDocument Document(int id, Random random)
    {
        string Word() => random.Next(3) == 0
            ? "abc"[random.Next(3)].ToString()
            : new string(random.GetItems<char>("abcd", random.Next(1, 4)));
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => Word()));
        return new PlainDocument(id.ToString(CultureInfo.InvariantCulture), new PlainEntry(Words(random.Next(10) == 0 ? 200 : 20))
        {
            Title = Words(4),
            Tags = random.Next(3) == 0 ? ["x"] : ["y", "xy"],
            Kind = $"k{random.Next(4)}",
            Year = random.Next(5) == 0 ? null : random.Next(1995, 2020),
        });
    }
}
