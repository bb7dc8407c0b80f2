using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Random documents, queries and questions over a small vocabulary, so that words meet.</summary>
internal static class RandomSearches
{
    private static readonly Gen<Occur> Occurs = Gen.Elements(Occur.Should, Occur.Should, Occur.Must, Occur.Filter, Occur.MustNot);

    private static readonly string[] Vocabulary = ["a", "b", "c", "ab", "abc", "abd", "ba", "bac", "cab", "dada", "dad", "ada"];

    /// <summary>Words, the first ones more often.</summary>
    private static readonly Gen<string> Word = Gen.OneOf(Gen.Elements(Vocabulary[..3]), Gen.Elements(Vocabulary));

    private static readonly Gen<string> Tag = Gen.Elements("x", "y", "z", "xy");

    private static readonly Gen<float> Factor = Gen.Elements(0f, 0.25f, 1f, 1.5f, 3f);

    private static readonly Gen<float> Share = Gen.Elements(1f, 0.5f, 0.3f);

    private static readonly Gen<string> Field = Gen.Elements("body", "body", "body", "title");

    private static readonly Gen<string> AnyField = Gen.Elements("body", "body", "title", "tag", "key");

    private static readonly Gen<string> Counted = Gen.Elements("tag", "kind", "document");

    /// <summary>Entries of up to 60 words in up to two texts; now and then two have the same content.</summary>
    public static Gen<PlainEntry> Entry { get; } =
        from bodies in Words(60).ListOf(2)
        from some in Gen.Elements(0, 1, 1, 2)
        from title in Words(4)
        from tags in Tag.ListOf(2)
        from kind in Gen.Elements(null, "k1", "k2", "k3")
        from key in Gen.Elements(null, "a", "abc")
        from year in Gen.Elements<long?>(null, 1998, 2007, 2017, -3)
        from isPlain in Gen.Elements(false, false, true)
        select isPlain
            ? new PlainEntry("a b ab") { Tags = ["x"], Kind = "k1" }
            : new PlainEntry([.. bodies.Take(some)]) { Title = title, Tags = [.. tags], Kind = kind, Key = key, Year = year };

    /// <summary>Documents of up to four entries; their ids do not come in order.</summary>
    public static Gen<PlainDocument[]> Documents { get; } = Entry.NonEmptyListOf().Select(entries => entries.Take(4).ToArray()).NonEmptyListOf()
        .Select(list => list.Select((entries, i) => new PlainDocument($"d{i * 7 % 10}{i}", entries)).ToArray());

    /// <summary>Questions whose queries are nested up to a depth, under any filters, order, grouping and counts.</summary>
    public static Gen<SearchQuestion> Questions(int depth) =>
        from query in Queries(depth)
        from filters in Filter.ListOf(2)
        from counts in Counted.ListOf(3)
        from most in Gen.Elements(0, 1, 2, 10)
        from order in Gen.Elements(SearchOrder.Best, SearchOrder.Best, SearchOrder.Documents, SearchOrder.Descending("year"))
        from grouping in Gen.Elements(null, null, new Grouping("kind", 2), new Grouping("document", 1))
        from skip in Gen.Elements(0, 0, 1, 3)
        from take in Gen.Elements(0, 1, 3, 10, 1000)
        select new SearchQuestion(query)
        {
            Filters = [.. filters.DistinctBy(f => f.Field)],
            Counts = [.. counts.Distinct().Select(field => new FieldCounts(field, most))],
            Order = order,
            Grouping = grouping,
            Skip = skip,
            Take = take,
        };

    /// <summary>Queries of every kind, nested up to a depth.</summary>
    public static Gen<Query> Queries(int depth)
    {
        if (depth == 0) return Leaf;
        var inner = Queries(depth - 1);
        var clauses = (from occur in Occurs from query in inner select new BooleanClause(occur, query)).ListOf();
        return Gen.OneOf(
            Leaf,
            from some in clauses from least in Gen.Elements(0, 0, 1, 2) select (Query)new BooleanQuery([.. some.Take(5)], least),
            // Lucene adds shares up in any order: those of three could differ in the last digit
            from some in inner.NonEmptyListOf() from share in Gen.Elements(0f, 0.3f, 1f) select (Query)new DisjunctionMaxQuery([.. some.Take(share == 0 ? 4 : 2)], share),
            from query in inner from factor in Factor select (Query)new BoostQuery(query, factor),
            from query in inner from factor in Factor select (Query)new ConstantScoreQuery(query, factor),
            from query in inner from minor in inner from factor in Gen.Elements(0.25f, 0.5f) select (Query)new DemotedQuery(query, minor, factor));
    }

    /// <summary>A query as a person writes it, for messages.</summary>
    public static string Write(Query query) => query switch
    {
        BooleanQuery q => $"({string.Join(' ', q.Clauses.Select(c => $"{c.Occur}:{Write(c.Query)}"))})@{q.MinimumShouldMatch}",
        DisjunctionMaxQuery q => $"max({string.Join(' ', q.Queries.Select(Write))})~{q.TieBreaker}",
        BoostQuery q => $"{Write(q.Query)}^{q.Boost}",
        ConstantScoreQuery q => $"{Write(q.Query)}={q.Score}",
        DemotedQuery q => $"{Write(q.Query)} less {Write(q.Minor)}^{q.Factor}",
        PhraseQuery q => $"{q.Field}:\"{string.Join(' ', q.Terms.Select(t => $"{t.Term}/{t.Position}"))}\"~{q.Slop}",
        SynonymQuery q => $"{q.Field}:({string.Join(" = ", q.Terms.Select(t => $"{t.Term}*{t.Weight}"))})",
        LikeQuery q => $"like({string.Join(' ', q.Terms.Select(t => $"{t.Field}:{t.Term}*{t.Frequency}"))})",
        _ => query.ToString(),
    };

    /// <summary>A question as a person writes it, for messages.</summary>
    public static string Write(SearchQuestion question) =>
        $"{Write(question.Query)} | {string.Join(' ', question.Filters.Select(f => $"{f.Field} in {string.Join('/', f.Values)}"))}"
        + $" | counts {string.Join(' ', question.Counts)} | {question.Order} | {question.Grouping} | {question.Skip}+{question.Take}";

    private static Gen<ValueFilter> Filter => Gen.OneOf(
        from tags in Tag.ListOf(2) select new ValueFilter("tag", [.. tags.Distinct()]),
        from kinds in Gen.Elements("k1", "k2", "k3", "never").ListOf(2) select new ValueFilter("kind", [.. kinds.Distinct()]),
        from key in Gen.Elements("a", "abc") select new ValueFilter("key", [key]));

    private static Gen<Query> Leaf => Gen.OneOf(
        from name in Field from word in Word select (Query)new TermQuery(name, word),
        from name in Field from word in Word select (Query)new TermQuery(name, word),
        from tag in Tag select (Query)new TermQuery("tag", tag),
        Phrase,
        from name in AnyField from word in Word select (Query)new PrefixQuery(name, word),
        from name in AnyField from pattern in Gen.Elements("a*", "?a*", "*b", "d?d", "*", "x?", "**c", "??") select (Query)new WildcardQuery(name, pattern),
        from name in AnyField
        from word in Word
        from edits in Gen.Elements(0, 1, 2)
        from prefix in Gen.Elements(0, 0, 1)
        select (Query)new FuzzyQuery(name, word, edits, prefix),
        Range,
        from low in Gen.Elements<long?>(null, 1998, 2000, -5)
        from high in Gen.Elements<long?>(null, 2007, 2016, 1997)
        select (Query)new NumberRangeQuery("year", low, high),
        from name in Field
        from words in Word.NonEmptyListOf()
        from shares in Share.ListOf(12)
        select (Query)new SynonymQuery(name, [.. words.Distinct().Zip(shares, (word, share) => new WeightedTerm(word, share))]),
        from words in (from name in Field from word in Word from often in Gen.Choose(1, 3) select new LikeTerm(name, word, often)).ListOf()
        select (Query)new LikeQuery([.. words.DistinctBy(w => (w.Field, w.Term))]),
        Gen.Elements<Query>(new MatchAllQuery(), new MatchNoneQuery(), new TermQuery("body", "nowhere")));

    private static Gen<Query> Phrase =>
        from name in Field
        from words in Word.NonEmptyListOf()
        from gaps in Gen.Elements(1, 1, 1, 2).ListOf(4)
        from slop in Gen.Elements(0, 0, 1, 3, 6)
            // which place a repeated word takes in a loose phrase is Lucene's to say: Golden has those
        let some = (slop == 0 ? words : words.Distinct()).Take(4).ToArray()
        select (Query)new PhraseQuery(name, [.. some.Select((w, i) => new PhraseTerm(w, gaps.Take(i).Sum()))], slop);

    private static Gen<Query> Range =>
        from name in AnyField
        from bounds in Gen.Elements<string?>(null, "a", "ab", "abd", "c", "y").Two()
        from includesLower in Gen.Elements(true, false)
        from includesUpper in Gen.Elements(true, false)
        select (Query)new TermRangeQuery(name, bounds.Item1, bounds.Item2, includesLower, includesUpper);

    private static Gen<string> Words(int most) =>
        from count in Gen.Choose(0, most) from words in Word.ListOf(count) select string.Join(' ', words);
}
