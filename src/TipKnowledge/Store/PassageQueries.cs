using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Store;

/// <summary>From searches and keys of passages to queries of the embedded engine.</summary>
internal static class PassageQueries
{
    /// <summary>All passages, and no paper's record; none scores.</summary>
    public static readonly Query AllPassages = new ConstantScoreQuery(new TermQuery(PassageSchema.Unit, PassageSchema.Passage), 0);

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
            .Select(kind => new BooleanClause(Occur.Should, new TermQuery(PassageSchema.Kind, PassageDocuments.NameOf(kind)))),
    ]);

    /// <summary>What a search's query means; an empty one means all.</summary>
    public static ParsedQuery Parse(PassageSearch search) =>
        string.IsNullOrWhiteSpace(search.Query) ? new ParsedQuery(AllPassages) : Parser.Parse(search.Query);

    /// <summary>The same passages as a query, scored as passages of papers: by what part of its paper each is, and by the headings above it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">The query as typed; empty for one that nobody typed.</param>
    public static Query Ranked(Query query, string text)
    {
        // of the two, each passage matches one
        var byKind = new DisjunctionMaxQuery(
        [
            new BooleanQuery([new(Occur.Must, query), new(Occur.MustNot, MinorKinds)]),
            new BoostQuery(Within(query, MinorKinds), MinorWeight),
        ]);
        if (string.IsNullOrWhiteSpace(text) || SectionParser.Parse(text) is not { Problem: null } sections) return byKind;
        return new BooleanQuery([new(Occur.Must, byKind), new(Occur.Should, new BoostQuery(sections.Query, SectionWeight))]);
    }

    /// <summary>The passages that have a key.</summary>
    public static Query Of(PassageKey key) => new TermQuery(PassageSchema.Of(key.Field), key.Value);

    /// <summary>The passages that have all of some keys.</summary>
    public static Query All(ReadOnlySpan<PassageKey> keys)
    {
        if (keys.IsEmpty) return AllPassages;
        var clauses = ImmutableArray.CreateBuilder<BooleanClause>(keys.Length);
        foreach (var key in keys) clauses.Add(new BooleanClause(Occur.Filter, Of(key)));
        return new BooleanQuery(clauses.ToImmutable());
    }

    /// <summary>A query among the passages that another one has; only the first scores.</summary>
    public static Query Within(Query query, Query filter) => new BooleanQuery([new(Occur.Must, query), new(Occur.Filter, filter)]);

    /// <summary>A query among the passages with a search's keys: those of one field are alternatives, all fields must hold.</summary>
    /// <param name="query">The query.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="except">A field whose keys are left out: a facet is counted so, and the values that are not chosen keep their counts.</param>
    public static Query Narrowed(Query query, ImmutableArray<PassageKey> keys, PassageField? except = null)
    {
        var filters = keys.Where(k => k.Field != except)
            .GroupBy(k => k.Field)
            .Select(field => new BooleanClause(Occur.Filter, new BooleanQuery([.. field.Select(k => new BooleanClause(Occur.Should, Of(k)))])))
            .ToImmutableArray();
        return filters.IsEmpty ? query : new BooleanQuery(filters.Insert(0, new BooleanClause(Occur.Must, query)));
    }
}
