using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Scoring;

namespace TipKnowledge.Tests.Search.Matching;

/// <summary>Passing over documents must not change which are the best: an index of many blocks, searched with and without it.</summary>
public sealed class PrunedSearchTests : IClassFixture<PrunedSearchTests.ManyBlocks>
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 40).Select(i => $"{(char)('a' + (i % 26))}{i}")];

    private readonly IndexReader _reader;

    public PrunedSearchTests(ManyBlocks index) => _reader = index.Reader;

    [Fact]
    public void Pruned_and_exhaustive_search_agree_on_every_query() =>
        Prop.ForAll(Query(2).ToArbitrary(), Gen.Elements(1, 3, 10, 50).ToArbitrary(), Gen.Elements(0, 5, 1000).ToArbitrary(), (query, top, countUpTo) =>
        {
            var pruned = _reader.Search(query, top, countUpTo);
            var exhaustive = _reader.Search(query, top);
            Assert.True(exhaustive.Hits.AsSpan().SequenceEqual(pruned.Hits.AsSpan()), $"{query}: {string.Join(' ', exhaustive.Hits)} | {string.Join(' ', pruned.Hits)}");
            Assert.True(exhaustive.IsTotalExact);
            if (pruned.IsTotalExact) Assert.Equal(exhaustive.Total, pruned.Total);
            else Assert.InRange(pruned.Total, countUpTo + 1, exhaustive.Total);
            Assert.Equal(exhaustive.Total, _reader.Count(query));
            var set = _reader.Match(query);
            Assert.Equal(exhaustive.Total, set.Count);
            Assert.Equal(exhaustive.Total, _reader.Documents(query).Count(set.Contains));
            Assert.Equal(exhaustive.Total, _reader.Values("tag", set, 100).Sum(c => c.Count));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    // words from frequent to rare, and every way of putting them together that is collected in its own way
    private static Gen<Query> Query(int depth)
    {
        var word = Gen.Choose(0, Words.Length - 1).Two().Select(p => Words[Math.Min(p.Item1, p.Item2)]);
        var term = word.Select(Query (w) => new TermQuery("body", w));
        var leaf = Gen.OneOf(
            term,
            term,
            word.Two().Select(Query (p) => new PhraseQuery("body", [new(p.Item1, 0), new(p.Item2, 1)])),
            word.Two().Select(Query (p) => new PhraseQuery("body", [new(p.Item1, 0), new(p.Item2, 1)], Slop: 3)),
            word.Select(Query (w) => new PrefixQuery("body", w[..1])),
            word.Select(Query (w) => new FuzzyQuery("body", w, 1)),
            Gen.Choose(1990, 2020).Select(Query (y) => new NumberRangeQuery("year", y, y + 3)));
        if (depth == 0) return leaf;
        var occur = Gen.Elements(Occur.Should, Occur.Should, Occur.Must, Occur.Filter, Occur.MustNot);
        var clause = occur.SelectMany(o => Query(depth - 1).Select(q => new BooleanClause(o, q)));
        return Gen.OneOf(
            leaf,
            term.NonEmptyListOf().Select(Query (t) => new BooleanQuery([.. t.Take(12).Select(q => new BooleanClause(Occur.Should, q))])),
            clause.NonEmptyListOf().Select(Query (c) => new BooleanQuery([.. c.Take(5)])),
            clause.NonEmptyListOf().Select(Query (c) => new BooleanQuery([.. c.Take(5)], MinimumShouldMatch: 2)),
            Query(depth - 1).NonEmptyListOf().SelectMany(q => Gen.Elements(0, 0.3f).Select(Query (t) => new DisjunctionMaxQuery([.. q.Take(3)], t))),
            Query(depth - 1).SelectMany(q => Gen.Elements(0.5f, 3).Select(Query (b) => new BoostQuery(q, b))));
    }

    /// <summary>Six thousand documents in three segments, some deleted, the words of which are ever rarer.</summary>
    public sealed class ManyBlocks : IDisposable
    {
        private const int Documents = 6000;
        private readonly TemporaryIndex _index = new();

        public ManyBlocks()
        {
            var random = new Random(20261121);
            using (var writer = IndexWriter.Open(_index.Files, TemporaryIndex.Schema))
            {
                for (var i = 0; i < Documents; i++)
                {
                    // the squared draw makes the first words frequent
                    var words = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[(int)(Math.Pow(random.NextDouble(), 2.5) * Words.Length)]);
                    writer.Add(TemporaryIndex.Document($"{i}", string.Join(' ', words), $"t{i % 10}", 1990 + random.Next(30)));
                    if (i % 2500 == 2499) writer.Commit();
                }
                writer.Delete("tag", "t7");
                writer.Commit();
            }
            Reader = IndexReader.Open(_index.Files, TemporaryIndex.Schema, new Bm25Parameters(1.5f, 0.6f))!;
        }

        public IndexReader Reader { get; }

        public void Dispose()
        {
            Reader.Dispose();
            _index.Dispose();
        }
    }
}
