using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Pinpoints;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>From searches and keys of passages to queries of an engine.</summary>
internal static class PassageQueries
{
    /// <summary>All passages, and no document's record; none scores.</summary>
    public static readonly Query AllPassages = Unit(PassageSchema.Passage);

    /// <summary>The own records of all documents; none scores.</summary>
    public static readonly Query AllDocuments = Unit(PassageSchema.Document);

    /// <summary>
    /// What a match in a heading, note or reference counts against one in running text. BM25 takes a short passage for a focused one, so that
    /// without this, headings and notes fill the first page, where a researcher looks for what is argued.
    /// </summary>
    private const float MinorWeight = 0.6f;

    /// <summary>
    /// What a match in the headings above a passage adds: enough to tell two passages apart that match alike, too little to lift one that
    /// does not match much itself.
    /// </summary>
    private const float SectionWeight = 0.2f;

    private static readonly QueryParser Parser = new(PassageSchema.Queries, AllPassages);
    private static readonly QueryParser SectionParser = new([.. PassageSchema.Queries.OrderBy(f => f.Name != PassageSchema.Section)], AllPassages);

    private static readonly Query MinorKinds = new BooleanQuery(
    [
        .. new[] { PassageKind.Title, PassageKind.Heading, PassageKind.Keywords, PassageKind.Caption, PassageKind.Footnote, PassageKind.Reference }
            .Select(kind => new BooleanClause(Occur.Should, new TermQuery(PassageSchema.Kind, PassageEntries.NameOf(kind)))),
    ]);

    /// <summary>All entries of one kind; none scores.</summary>
    public static Query Unit(string unit) => new ConstantScoreQuery(new TermQuery(PassageSchema.Unit, unit), 0);

    /// <summary>What a search's query means; an empty one means all.</summary>
    public static ParsedQuery Parse(PassageSearch search) =>
        string.IsNullOrWhiteSpace(search.Query) ? new ParsedQuery(AllPassages) : Parser.Parse(search.Query);

    /// <summary>The same passages as a query, scored as passages of documents: by what part of its document each is, and by the headings above it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">The query as typed; empty for one that nobody typed.</param>
    public static Query Ranked(Query query, string text)
    {
        var byKind = new DemotedQuery(query, MinorKinds, MinorWeight);
        if (string.IsNullOrWhiteSpace(text) || SectionParser.Parse(text) is not { Problem: null } sections) return byKind;
        return new BooleanQuery([new(Occur.Must, byKind), new(Occur.Should, new BoostQuery(sections.Query, SectionWeight))]);
    }

    /// <summary>The passages that have a key.</summary>
    public static Query Of(PassageKey key) => new TermQuery(PassageSchema.Of(key.Field), key.Value);

    /// <summary>The passages of a provision of a document, with all that is in it.</summary>
    public static Query Of(DocumentId document, Provision provision) => new BooleanQuery(
    [
        new(Occur.Filter, Of(PassageKey.Of(document))),
        new(Occur.Filter, new TermQuery(PassageSchema.Provision, PinpointKeys.Term(provision))),
    ]);

    /// <summary>The headings of a document.</summary>
    public static Query Headings(DocumentId document) => new BooleanQuery(
    [
        new(Occur.Filter, Of(PassageKey.Of(document))),
        new(Occur.Filter, new TermQuery(PassageSchema.Kind, PassageEntries.NameOf(PassageKind.Heading))),
    ]);

    /// <summary>The passages that have all of some keys.</summary>
    public static Query All(ReadOnlySpan<PassageKey> keys)
    {
        if (keys.IsEmpty) return AllPassages;
        var clauses = ImmutableArray.CreateBuilder<BooleanClause>(keys.Length);
        foreach (var key in keys) clauses.Add(new BooleanClause(Occur.Filter, Of(key)));
        return new BooleanQuery(clauses.ToImmutable());
    }

    /// <summary>What must hold besides a search's query: keys of one field are alternatives, all fields must hold.</summary>
    public static ImmutableArray<ValueFilter> Filters(ImmutableArray<PassageKey> keys) =>
        [.. keys.GroupBy(k => k.Field).Select(field => new ValueFilter(PassageSchema.Of(field.Key), [.. field.Select(k => k.Value)]))];

    /// <summary>A search's query among the passages with its keys; none scores.</summary>
    public static Query Narrowed(Query query, ImmutableArray<PassageKey> keys) =>
        new BooleanQuery([new(Occur.Filter, query), .. Filters(keys).Select(f => new BooleanClause(Occur.Filter, new AnyOfQuery(f.Field, f.Values)))]);

    /// <summary>How rare what a query matches is: inverse document frequency among all entries.</summary>
    public static double Rarity(IEngineReader reader, Query query, CancellationToken cancellation = default) =>
        Math.Log(1 + (reader.EntryCount / (1.0 + reader.Search(new SearchQuestion(query), cancellation).Total)));
}
