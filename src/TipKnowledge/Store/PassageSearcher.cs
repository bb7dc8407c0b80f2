using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Exploring;
using TipKnowledge.Search;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Snippets;

namespace TipKnowledge.Store;

/// <summary>Answers searches on one commit of the embedded engine.</summary>
internal sealed class PassageSearcher
{
    /// <summary>About three lines of a result page: enough to judge a passage without opening it.</summary>
    private const int SnippetLength = 320;

    private static readonly Highlighter Highlighter = new(PassageSchema.Bodies);

    private readonly IndexReader _reader;
    private readonly Func<int, StoredPassage> _passageOf;
    private readonly PassageRanking _ranking;
    private readonly DuplicateFolding _folding;

    /// <param name="reader">The index.</param>
    /// <param name="passageOf">Reads the passage of a document.</param>
    /// <param name="years">The years of all papers.</param>
    public PassageSearcher(IndexReader reader, Func<int, StoredPassage> passageOf, Lazy<ImmutableDictionary<string, int>> years)
    {
        _reader = reader;
        _passageOf = passageOf;
        _ranking = new PassageRanking(reader, years);
        _folding = new DuplicateFolding(reader, passageOf);
    }

    public PassageMatches Search(PassageSearch search)
    {
        var parsed = PassageQueries.Parse(search);
        var query = PassageQueries.Narrowed(parsed.Query, search.Keys);
        var matching = _reader.Match(query);
        return Find(query, matching.Count, parsed.Query, search) with
        {
            Facets = search.Facets.ToImmutableDictionary(field => field, field => Facet(field, parsed.Query, matching, search)),
            Notice = parsed.Problem is { } problem ? new QueryNotice(parsed.Position, Enum.Parse<QueryProblem>(problem.ToString())) : null,
        };
    }

    /// <summary>The results of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="words">What is marked in them.</param>
    /// <param name="search">Their order and number.</param>
    public PassageMatches Find(Query query, Query words, PassageSearch search) => Find(query, _reader.Count(query), words, search);

    private PassageMatches Find(Query query, int total, Query words, PassageSearch search) =>
        search.PerPaper > 0 ? ByPaper(search, query, words, total) : ByPassage(search, query, words, total);

    private PassageMatches ByPassage(PassageSearch search, Query query, Query words, int total)
    {
        var weight = Rarity();
        if (search.Fold && search.Sort != PassageSort.Paper) return Folded(search, query, words, total);
        var ranked = PassageQueries.Ranked(query, search.Query);
        var hits = _ranking.Passages(ranked, search.Sort, search.Skip + search.Take).Skip(search.Skip);
        return new PassageMatches { Total = total, Results = total, Matches = [.. hits.Select(hit => Match(hit, words, weight) with { Explanation = Explain(search, ranked, hit) })], Facets = [] };
    }

    // reads on as far as near-duplicates leave places free
    private PassageMatches Folded(PassageSearch search, Query query, Query words, int total)
    {
        var ranked = PassageQueries.Ranked(query, search.Query);
        var wanted = search.Skip + search.Take;
        List<ScoredDocument> kept;
        var depth = wanted;
        while (true)
        {
            kept = _folding.Fold(_ranking.Passages(ranked, search.Sort, depth), wanted);
            if (kept.Count >= wanted || depth >= total) break;
            depth += Math.Max(2 * (depth - kept.Count), 8);
        }
        var weight = Rarity();
        var matches = kept.Skip(search.Skip).Select(hit => Match(hit, words, weight) with
        {
            Duplicates = _folding.Of(hit, query),
            Explanation = Explain(search, ranked, hit),
        });
        return new PassageMatches { Total = total, Results = kept.Count < wanted ? kept.Count : total, Matches = [.. matches], Facets = [] };
    }

    private PassageMatches ByPaper(PassageSearch search, Query query, Query words, int total)
    {
        var ranked = PassageQueries.Ranked(query, search.Query);
        var (papers, results) = _ranking.Papers(ranked, search.Sort, search.Skip + search.Take, doc => _passageOf(doc).Paper.Value);
        var weight = Rarity();
        var shown = papers.Skip(search.Skip).ToImmutableArray();
        var matches =
            from paper in shown
            from hit in _reader.Search(PassageQueries.Within(ranked, PassageQueries.Of(PassageKey.Of(new PaperId(paper.Value)))), search.PerPaper).Hits
            select Match(hit, words, weight) with { Explanation = Explain(search, ranked, hit) };
        return new PassageMatches { Total = total, Results = results, Matches = [.. matches], Papers = shown, Facets = [] };
    }

    // only a field of which values are chosen has to be counted over more than what matches
    private ImmutableArray<KeyCount> Facet(PassageField field, Query words, DocumentSet matching, PassageSearch search)
    {
        var counted = search.Keys.Any(k => k.Field == field) ? _reader.Match(PassageQueries.Narrowed(words, search.Keys, field)) : matching;
        var counts = _reader.Values(PassageSchema.Of(field), counted, int.MaxValue);
        var chosen = search.Keys.Where(k => k.Field == field).Select(k => k.Value).ToHashSet(StringComparer.Ordinal);
        var shown = counts.Where((count, i) => i < search.FacetSize || chosen.Contains(count.Term))
            .Select(c => new KeyCount(c.Term, c.Count))
            .ToImmutableArray();
        return shown.AddRange(chosen.Except(shown.Select(c => c.Value)).Select(value => new KeyCount(value, 0)));
    }

    private PassageMatch Match(ScoredDocument hit, Query words, Func<Query, double> weight)
    {
        var passage = _passageOf(hit.Doc);
        var marks = Highlighter.Mark(words, passage.Text, field => PassageDocuments.IsIn(passage, field));
        var snippet = SnippetBuilder.Build(passage.Text, marks, SnippetLength, weight);
        return new PassageMatch(passage, Excerpts.Cut(passage.Text, snippet), hit.Score);
    }

    private Explanation? Explain(PassageSearch search, Query ranked, ScoredDocument hit) => search.Explain ? _reader.Explain(ranked, hit.Doc) : null;

    // inverse document frequency, once for each part of a query
    private Func<Query, double> Rarity()
    {
        var known = new Dictionary<Query, double>();
        return part => known.TryGetValue(part, out var rarity) ? rarity : known[part] = Math.Log(1 + (_reader.DocCount / (1.0 + _reader.Count(part))));
    }
}
