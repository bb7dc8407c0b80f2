using TipKnowledge.Search;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Answers queries by going through all documents, one by one: the slow, obvious twin of the engine.</summary>
internal sealed class NaiveIndex(IReadOnlyList<NaiveDocument> documents)
{
    private readonly Dictionary<string, NaiveField> _fields = new(StringComparer.Ordinal)
    {
        ["body"] = new NaiveField(documents, "body"),
        ["title"] = new NaiveField(documents, "title"),
    };

    /// <summary>Every document that matches, with its score, best first, then in the order they were added.</summary>
    public List<(NaiveDocument Document, double Score)> Search(Query query)
    {
        var score = Scorer(query);
        return [.. documents.Index().Select(d => (Document: d.Item, Score: score(d.Index))).Where(d => d.Score is not null)
            .Select(d => (d.Document, d.Score!.Value)).OrderByDescending(d => d.Value)];
    }

    /// <summary>The tags of the documents that match, most frequent first.</summary>
    public List<TermCount> Tags(Query query) =>
    [
        .. Search(query).SelectMany(d => d.Document.Tags.Distinct()).CountBy(t => t)
            .OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => new TermCount(t.Key, t.Value)),
    ];

    /// <summary>What a query gives a document; nothing where it does not match.</summary>
    private Func<int, double?> Scorer(Query query)
    {
        switch (query)
        {
            case MatchAllQuery: return _ => 1;
            case MatchNoneQuery: return _ => null;
            case BoostQuery q: return Scorer(q.Query) is var inner ? doc => inner(doc) * q.Boost : null!;
            case ConstantScoreQuery q: return Scorer(q.Query) is var matched ? doc => matched(doc) is null ? null : q.Score : null!;
            case NumberRangeQuery q: return doc => documents[doc].Year is { } year && year >= (q.Min ?? year) && year <= (q.Max ?? year) ? 1 : null;
            case TermQuery q when IsText(q.Field): return _fields[q.Field].Term(q.Term, null);
            case TermQuery q: return doc => documents[doc].Keywords(q.Field).Contains(q.Term) ? 1 : null;
            case PhraseQuery q: return _fields[q.Field].Phrase(q);
            case PrefixQuery q: return AnyTerm(q.Field, t => t.StartsWith(q.Prefix, StringComparison.Ordinal));
            case WildcardQuery q: return AnyTerm(q.Field, t => Fits(q.Pattern, t));
            case TermRangeQuery q: return AnyTerm(q.Field, t => IsIn(q, t));
            case FuzzyQuery q: return Fuzzy(q);
            case DisjunctionMaxQuery q: return Best(q);
            case BooleanQuery q: return Boolean(q);
            default: throw new NotSupportedException(query.GetType().Name);
        }
    }

    private static bool IsText(string field) => field is "body" or "title";

    private IEnumerable<string> Terms(int doc, string field) =>
        IsText(field) ? _fields[field].Words(doc).Select(w => w.Key) : documents[doc].Keywords(field);

    private Func<int, double?> AnyTerm(string field, Func<string, bool> fits) => doc => Terms(doc, field).Any(fits) ? 1 : null;

    private static bool IsIn(TermRangeQuery query, string term)
    {
        var lower = query.Lower is null ? 1 : string.CompareOrdinal(term, query.Lower);
        var upper = query.Upper is null ? -1 : string.CompareOrdinal(term, query.Upper);
        return (lower > 0 || (lower == 0 && query.IncludeLower)) && (upper < 0 || (upper == 0 && query.IncludeUpper));
    }

    private static bool Fits(string pattern, string text)
    {
        if (pattern.Length == 0) return text.Length == 0;
        if (pattern[0] == '*') return Fits(pattern[1..], text) || (text.Length > 0 && Fits(pattern, text[1..]));
        return text.Length > 0 && (pattern[0] == '?' || pattern[0] == text[0]) && Fits(pattern[1..], text[1..]);
    }

    // the 50 nearest terms, each weighed as if it stood in as many documents as the most frequent of them
    private Func<int, double?> Fuzzy(FuzzyQuery query)
    {
        var near = Enumerable.Range(0, documents.Count).SelectMany(doc => Terms(doc, query.Field)).Distinct()
            .Where(t => t.StartsWith(query.Term[..Math.Min(query.PrefixLength, query.Term.Length)], StringComparison.Ordinal))
            .Select(t => (Term: t, Edits: NaiveEdits.Between(query.Term, t))).Where(t => t.Edits <= query.MaxEdits)
            .Select(t => (t.Term, Nearness: Math.Max(0, 1 - ((double)t.Edits / Math.Max(1, Math.Min(t.Term.Length, query.Term.Length))))))
            .OrderByDescending(t => t.Nearness).ThenBy(t => t.Term, StringComparer.Ordinal).Take(50).ToList();
        if (near.Count == 0) return _ => null;
        var scorers = IsText(query.Field) ? near.ConvertAll(t => (_fields[query.Field].Term(t.Term, near.Max(n => _fields[query.Field].DocFreq(n.Term))), t.Nearness))
            : near.ConvertAll(t => (Scorer(new TermQuery(query.Field, t.Term)), t.Nearness));
        return doc => Sum(scorers.Select(s => s.Item1(doc) * s.Nearness));
    }

    private static double? Sum(IEnumerable<double?> scores)
    {
        var some = scores.Where(s => s is not null).ToList();
        return some.Count == 0 ? null : some.Sum();
    }

    private Func<int, double?> Best(DisjunctionMaxQuery query)
    {
        var scorers = query.Queries.Select(Scorer).ToList();
        return doc =>
        {
            var scores = scorers.Select(s => s(doc)).OfType<double>().ToList();
            return scores.Count == 0 ? null : scores.Max() + (query.TieBreaker * (scores.Sum() - scores.Max()));
        };
    }

    private Func<int, double?> Boolean(BooleanQuery query)
    {
        var clauses = query.Clauses.Select(c => (c.Occur, Score: Scorer(c.Query))).ToList();
        var isRequired = clauses.Exists(c => c.Occur is Occur.Must or Occur.Filter);
        var least = Math.Max(query.MinimumShouldMatch, isRequired ? 0 : 1);
        return doc =>
        {
            var scores = clauses.ConvertAll(c => (c.Occur, Score: c.Score(doc)));
            if (scores.Exists(s => s.Occur is Occur.Must or Occur.Filter && s.Score is null)) return null;
            if (scores.Exists(s => s.Occur == Occur.MustNot && s.Score is not null)) return null;
            if (scores.Count(s => s.Occur == Occur.Should && s.Score is not null) < least) return null;
            return scores.Where(s => s.Occur is Occur.Must or Occur.Should).Sum(s => s.Score ?? 0);
        };
    }
}
