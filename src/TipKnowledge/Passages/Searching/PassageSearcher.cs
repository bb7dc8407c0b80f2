using System.Collections.Immutable;
using TipKnowledge.Answers;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages.Searching;

/// <summary>Answers searches on one state of an index.</summary>
internal sealed class PassageSearcher(IEngineReader reader)
{
    /// <summary>Results beyond those wanted that are read at once, as near-duplicates leave places free.</summary>
    private const int Spare = 8;

    /// <summary>How many results are known where near-duplicates are left out: all of a page's results before it are read and compared.</summary>
    private const int MostFolded = 1000;

    /// <summary>How many passages are read for them: a second's half, where nearly all are copies of each other.</summary>
    private const int MostRead = 4000;

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
        var wanted = Math.Min(search.Skip + search.Take, MostFolded);
        var first = reader.Search(question with { Skip = 0, Take = wanted + Spare }, cancellation);
        var folding = new DuplicateFolding(reader, cancellation);
        folding.Add(first.Hits, wanted);
        var read = first.Hits.Length;
        for (var spare = 2 * Spare; folding.Kept.Count < wanted && read < Math.Min(first.Total, MostRead); spare *= 2)
        {
            var next = question with { Skip = read, Take = Math.Min(spare, MostRead - read), Counts = [] };
            var further = reader.Search(next, cancellation).Hits;
            folding.Add(further, wanted);
            read += further.Length;
        }
        var shown = folding.Kept.Skip(search.Skip).ToList();
        var duplicates = folding.Of(shown, PassageQueries.Narrowed(words, search.Keys));
        var isCut = search.Skip + search.Take > MostFolded || (folding.Kept.Count < wanted && read < first.Total);
        var snippets = new PassageSnippets(reader, Marked(words, first), cancellation);
        return Matches(first, search) with
        {
            Results = folding.Kept.Count < wanted ? folding.Kept.Count : Math.Min(first.Total, MostFolded),
            Limits = isCut ? first.Limits | LimitsMet.Window : first.Limits,
            Matches = [.. shown.Select(hit => snippets.Of(hit) with { Duplicates = [.. duplicates[hit]] })],
        };
    }

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
