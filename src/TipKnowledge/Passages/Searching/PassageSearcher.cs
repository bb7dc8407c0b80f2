using TipKnowledge.Answers;
using System.Collections.Immutable;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>Answers searches on one state of an index.</summary>
internal sealed class PassageSearcher(IEngineReader reader)
{
    /// <summary>Results beyond those wanted that are read at once, as near-duplicates leave places free.</summary>
    private const int Spare = 8;

    private readonly DuplicateFolding _folding = new(reader);

    /// <summary>What a search finds.</summary>
    public PassageMatches Search(PassageSearch search, CancellationToken cancellation)
    {
        var parsed = PassageQueries.Parse(search);
        var question = Question(PassageQueries.Ranked(parsed.Query, search.Query), search) with
        {
            Counts = [.. search.Facets.Select(field => new FieldCounts(PassageSchema.Of(field), search.FacetSize))],
        };
        return Find(question, parsed.Query, search, cancellation) with
        {
            Notice = parsed.Problem is { } problem ? new Answers.QueryNotice(parsed.Position, Enum.Parse<Answers.QueryProblem>(problem.ToString())) : null,
        };
    }

    /// <summary>What a query finds that nobody typed.</summary>
    public PassageMatches Find(Query query, PassageSearch search, CancellationToken cancellation = default) =>
        Find(Question(PassageQueries.Ranked(query, ""), search), query, search, cancellation);

    private PassageMatches Find(SearchQuestion question, Query words, PassageSearch search, CancellationToken cancellation)
    {
        if (search is { Fold: true, PerDocument: 0, Take: > 0 } && search.Sort != PassageSort.Document) return Folded(question, words, search, cancellation);
        var answer = reader.Search(question, cancellation);
        var snippets = new PassageSnippets(reader, Marked(words, answer), cancellation);
        var hits = answer.Hits.Concat(answer.Groups.SelectMany(g => g.Hits));
        return Matches(answer, search) with
        {
            Matches = [.. hits.Select(hit => snippets.Of(new PassageHit(hit)))],
            Documents = [.. answer.Groups.Select(g => new KeyCount(g.Value, g.Count))],
        };
    }

    // reads on as far as near-duplicates leave places free
    private PassageMatches Folded(SearchQuestion question, Query words, PassageSearch search, CancellationToken cancellation)
    {
        var wanted = search.Skip + search.Take;
        var first = reader.Search(question with { Skip = 0, Take = wanted + Spare }, cancellation);
        var hits = Hits(first);
        var kept = DuplicateFolding.Fold(hits, wanted);
        for (var spare = 2 * Spare; kept.Count < wanted && hits.Count < first.Total && hits.Count < question.Limits.Window; spare *= 2)
        {
            hits = Hits(reader.Search(question with { Skip = 0, Take = hits.Count + spare, Counts = [] }, cancellation));
            kept = DuplicateFolding.Fold(hits, wanted);
        }
        var snippets = new PassageSnippets(reader, Marked(words, first), cancellation);
        var shown = kept[Math.Min(search.Skip, kept.Count)..];
        var duplicates = _folding.Of(shown, PassageQueries.Narrowed(words, search.Keys), cancellation);
        return Matches(first, search) with
        {
            Results = kept.Count < wanted ? kept.Count : first.Total,
            Matches = [.. shown.Select(hit => snippets.Of(hit) with { Duplicates = [.. duplicates[hit]] })],
        };
    }

    private static List<PassageHit> Hits(SearchAnswer answer) => [.. answer.Hits.Select(hit => new PassageHit(hit))];

    private static SearchQuestion Question(Query ranked, PassageSearch search) => new(ranked)
    {
        Filters = PassageQueries.Filters(search.Keys),
        Order = search.Sort switch
        {
            PassageSort.Year => SearchOrder.Descending(PassageSchema.Year),
            PassageSort.Document => SearchOrder.Documents,
            _ => SearchOrder.Best,
        },
        Grouping = search.PerDocument > 0 ? new Grouping(PassageSchema.Of(PassageField.Document), search.PerDocument) : null,
        Skip = search.Skip,
        Take = search.Take,
        Explain = search.Explain,
    };

    private static PassageMatches Matches(SearchAnswer answer, PassageSearch search) => new()
    {
        Total = answer.Total,
        Results = answer.Results,
        Limits = answer.Limits,
        Matches = [],
        Facets = search.Facets.ToImmutableDictionary(
            field => field,
            field => answer.Counts[PassageSchema.Of(field)].Select(c => new KeyCount(c.Term, c.Count)).ToImmutableArray()),
    };

    // of a text, the words are marked by which the engine found what is like it
    private static Query Marked(Query words, SearchAnswer answer) =>
        answer.Like.IsEmpty ? words : new BooleanQuery([.. answer.Like.Select(term => new BooleanClause(Occur.Should, term))]);
}
