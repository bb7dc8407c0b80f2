using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Tests.Search.Reference;

namespace TipKnowledge.Tests.Search.Reliability;

/// <summary>The engine against a scan of all documents, on random documents and random queries of every kind.</summary>
public sealed class NaiveScanTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void The_engine_finds_scores_and_counts_as_a_naive_scan_does()
    {
        var cases = from documents in RandomSearches.Documents
                    from queries in RandomSearches.Queries(3).ListOf(8)
                    from perSegment in Gen.Elements(2, 7, 1000)
                    select (documents, queries, perSegment);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            using var reader = Index(c.documents, c.perSegment);
            var naive = new NaiveIndex(c.documents);
            foreach (var query in c.queries) Compare(reader, naive, query);
        }).Check(Often);
    }

    [Fact]
    public void The_engine_finds_the_best_of_thousands_as_a_naive_scan_does()
    {
        // one large case: postings of many blocks
        var large = from seed in Gen.Choose(0, int.MaxValue) from queries in RandomSearches.Queries(2).ListOf(50) select (seed, queries);
        Prop.ForAll(large.ToArbitrary(), c =>
        {
            var random = new Random(c.seed);
            var documents = Enumerable.Range(0, 2000).Select(i => Document(i, random)).ToArray();
            using var reader = Index(documents, 1100);
            var naive = new NaiveIndex(documents);
            foreach (var query in c.queries) Compare(reader, naive, query);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1).WithStartSize(30).WithEndSize(30));
    }

    [Fact]
    public void Deleted_documents_are_found_by_no_query_and_counted_nowhere()
    {
        var cases = from documents in RandomSearches.Documents
                    from queries in RandomSearches.Queries(2).ListOf(6)
                    from deleted in Gen.Choose(0, documents.Length - 1).ListOf()
                    select (documents, queries, deleted);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var files = Files(c.documents, 5);
            using (var writer = IndexWriter.Open(files, NaiveDocument.Schema))
            {
                foreach (var doc in c.deleted) writer.Delete("id", c.documents[doc].Id);
                writer.Commit();
            }
            using var reader = IndexReader.Open(files, NaiveDocument.Schema)!;
            var naive = new NaiveIndex([.. c.documents.Where((_, i) => !c.deleted.Contains(i))]);
            foreach (var query in c.queries.Where(q => !HasFuzzy(q)))
            {
                var expected = naive.Search(query);
                Assert.Equal(expected.Select(d => d.Document.Id).ToHashSet(), [.. reader.Documents(query).Select(d => Id(reader, d))]);
                Assert.Equal(expected.Count, reader.Count(query));
                Assert.Equal(naive.Tags(query), reader.Values("tag", query, 10).AsEnumerable());
            }
        }).Check(Often);
    }

    private static void Compare(IndexReader reader, NaiveIndex naive, Query query)
    {
        try
        {
            CompareAnswers(reader, naive, query);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException(RandomSearches.Write(query), problem);
        }
    }

    private static void CompareAnswers(IndexReader reader, NaiveIndex naive, Query query)
    {
        var expected = naive.Search(query);
        var scores = expected.ToDictionary(d => d.Document.Id, d => d.Score);
        Assert.Equal(expected.Select(d => d.Document.Id).ToHashSet(), [.. reader.Documents(query).Select(d => Id(reader, d))]);
        Assert.Equal(expected.Count, reader.Count(query));
        Assert.Equal(naive.Tags(query), reader.Values("tag", query, 10).AsEnumerable());
        var isScored = !HasSlop(query);
        foreach (var top in (int[])[1, 3, 10, expected.Count + 1])
        {
            var found = reader.Search(query, top);
            Assert.Equal(expected.Count, found.Total);
            Assert.Equal(Math.Min(top, expected.Count), found.Hits.Length);
            Assert.Equal(found.Hits.Length, found.Hits.Select(h => h.Doc).Distinct().Count());
            for (var i = 0; i < found.Hits.Length && isScored; i++)
            {
                Near(expected[i].Score, found.Hits[i].Score);
                Near(scores[Id(reader, found.Hits[i].Doc)], found.Hits[i].Score);
                if (i > 0 && found.Hits[i].Score == found.Hits[i - 1].Score) Assert.True(found.Hits[i].Doc > found.Hits[i - 1].Doc, "the earlier of two equal ones comes first");
            }
        }
    }

    private static void Near(double expected, float found) =>
        Assert.True(Math.Abs(expected - found) <= 2e-5 * Math.Max(1e-3, Math.Abs(expected)), string.Create(CultureInfo.InvariantCulture, $"score {found}, not {expected}"));

    // of a phrase with a slop the naive scan knows no score
    private static bool HasSlop(Query query) => Any(query, q => q is PhraseQuery { Slop: > 0 });

    // which terms are near is told by all terms, those of deleted documents among them
    private static bool HasFuzzy(Query query) => Any(query, q => q is FuzzyQuery);

    private static bool Any(Query query, Func<Query, bool> test) => test(query) || query switch
    {
        BooleanQuery q => q.Clauses.Any(c => Any(c.Query, test)),
        DisjunctionMaxQuery q => q.Queries.Any(x => Any(x, test)),
        BoostQuery q => Any(q.Query, test),
        ConstantScoreQuery q => Any(q.Query, test),
        _ => false,
    };

    // few words frequent, many rare, as in real text
    private static NaiveDocument Document(int id, Random random)
    {
        string Word() => random.Next(3) == 0 ? "abc"[random.Next(3)].ToString() : new string([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => "abcd"[random.Next(4)])]);
        string Words(int most) => string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => Word()));
        return new NaiveDocument(
            id.ToString(CultureInfo.InvariantCulture), [Words(random.Next(10) == 0 ? 200 : 20)], Words(4),
            random.Next(3) == 0 ? ["x"] : ["y", "xy"], random.Next(5) == 0 ? null : random.Next(1995, 2020));
    }

    private static IndexReader Index(NaiveDocument[] documents, int perSegment) => IndexReader.Open(Files(documents, perSegment), NaiveDocument.Schema)!;

    private static MemoryDirectory Files(NaiveDocument[] documents, int perSegment)
    {
        var files = new MemoryDirectory();
        using var writer = IndexWriter.Open(files, NaiveDocument.Schema);
        foreach (var some in documents.Chunk(perSegment))
        {
            foreach (var document in some) writer.Add(document.ForIndex());
            writer.Commit();
        }
        return files;
    }

    private static string Id(IndexReader reader, int doc) => Encoding.UTF8.GetString(reader.Stored(doc));
}
