using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Contract;

/// <summary>
/// An index after hundreds of rounds of updates answers as one that was made from scratch of the same documents: the same entries, order, counts,
/// terms and pairs, and scores to the sixth digit. A failure says its seed.
/// </summary>
public sealed class HistoryTests : IDisposable
{
    private const int Rounds = 300;
    private const int RoundsPerLook = 10;
    private const double SixDigits = 1e-6;

    /// <summary>One of every kind, and some together.</summary>
    private static readonly Query[] Queries =
    [
        new MatchAllQuery(),
        new TermQuery("body", "a"),
        new TermQuery("tag", "xy"),
        new PhraseQuery("body", [new("a", 0), new("b", 1)]),
        new PhraseQuery("body", [new("a", 0), new("c", 1)], Slop: 3),
        new PrefixQuery("body", "ab"),
        new WildcardQuery("title", "*a?"),
        new TermRangeQuery("body", "ab", "bac"),
        new FuzzyQuery("body", "dad"),
        new NumberRangeQuery("year", 1998, 2007),
        new SynonymQuery("body", [new("dada", 1), new("ada", 0.5f), new("dad", 0.3f)]),
        new LikeQuery([new("body", "abc", 2), new("body", "cab", 1), new("body", "ada", 1), new("title", "dada", 1)]),
        new DemotedQuery(new TermQuery("body", "b"), new TermQuery("tag", "x"), 0.25f),
        new DemotedQuery(new TermQuery("body", "b"), new FuzzyQuery("body", "dada", 1), 0.25f),
        new DisjunctionMaxQuery([new TermQuery("body", "c"), new BoostQuery(new TermQuery("title", "c"), 2)], 0.3f),
        new BooleanQuery([Clause(Occur.Must, "body", "a"), Clause(Occur.Must, "body", "b"), Clause(Occur.Must, "body", "ab")]),
        new BooleanQuery([Clause(Occur.Must, "body", "b"), Clause(Occur.Should, "title", "a"), Clause(Occur.MustNot, "kind", "k2")]),
        new BooleanQuery([Clause(Occur.Should, "body", "abd"), Clause(Occur.Should, "body", "bac"), Clause(Occur.Should, "body", "ba")], 2),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("tipk-history-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_history_of_an_index_does_not_show()
    {
        var cases = from seed in Gen.Choose(0, int.MaxValue)
                    from entries in RandomSearches.Entry.ListOf(400)
                    from questions in RandomSearches.Questions(2).ListOf(60)
                    select (seed, entries: entries.ToArray(), questions: questions.ToArray());
        Prop.ForAll(cases.ToArbitrary(), c => Live(new Random(c.seed), c.entries, c.questions))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithStartSize(20).WithEndSize(20));
    }

    private void Live(Random random, PlainEntry[] entries, SearchQuestion[] questions)
    {
        var documents = new Dictionary<string, PlainDocument>(StringComparer.Ordinal);
        var engine = Engine("lived");
        var reader = default(IEngineReader);
        for (var round = 1; round <= Rounds; round++)
        {
            // the index of now and then is made anew too
            if (random.Next(100) == 0)
            {
                engine.Clear();
                documents.Clear();
            }
            if (random.Next(4) == 0) engine = Engine("lived");
            Change(engine, documents, random, entries);
            reader = Newest(engine, reader);
            if (round % RoundsPerLook != 0) continue;
            using var fresh = Fresh(documents.Values);
            Compare(fresh, reader, questions.Skip(round / RoundsPerLook * 2).Take(2));
        }
        reader?.Dispose();
    }

    private static void Change(LuceneEngine engine, Dictionary<string, PlainDocument> documents, Random random, PlainEntry[] entries)
    {
        using var writer = engine.Write();
        for (var commits = random.Next(1, 4); commits > 0; commits--)
        {
            for (var changes = random.Next(1, 8); changes > 0; changes--)
            {
                var id = $"d{random.Next(60)}";
                if (random.Next(4) == 0)
                {
                    writer.Remove(id);
                    documents.Remove(id);
                    continue;
                }
                documents[id] = new PlainDocument(id, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => entries[random.Next(entries.Length)])]);
                writer.Put(id, documents[id].ForIndex());
            }
            writer.Commit();
        }
    }

    private static IEngineReader Newest(LuceneEngine engine, IEngineReader? before)
    {
        var newest = before is null ? engine.Read()! : engine.ReadNewer(before)!;
        before?.Dispose();
        return newest;
    }

    private IEngineReader Fresh(IEnumerable<PlainDocument> documents)
    {
        var engine = Engine("fresh");
        engine.Clear();
        PlainDocument.Commit(engine, documents);
        return engine.Read()!;
    }

    private static void Compare(IEngineReader fresh, IEngineReader lived, IEnumerable<SearchQuestion> questions)
    {
        var same = new SameAnswers(fresh, lived, SixDigits);
        same.Everything();
        foreach (var query in Queries)
        {
            same.Same(new SearchQuestion(query) { Take = 30, Counts = [new FieldCounts("tag", 3), new FieldCounts("document", 5)] });
            same.Same(new SearchQuestion(query) { Take = 5, Grouping = new Grouping("kind", 2), Filters = [new ValueFilter("tag", ["x", "y"])] });
        }
        foreach (var question in questions) same.Same(question);
    }

    private static BooleanClause Clause(Occur occur, string field, string term) => new(occur, new TermQuery(field, term));

    private LuceneEngine Engine(string name) => new(Path.Combine(_folder, name), PlainEntry.Schema, files => new UnsyncedFiles(files));
}
