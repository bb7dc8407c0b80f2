using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>What a query gives each entry, and why. For one question.</summary>
internal sealed class ScanScoring(ScanState state, ScanBudget budget)
{
    private const int MostNear = 50;

    private readonly Dictionary<string, ScanField> _fields = new(StringComparer.Ordinal);

    /// <summary>The words by which like-queries were understood.</summary>
    public List<TermQuery> Like { get; } = [];

    /// <summary>The score of an entry; nothing where it does not match.</summary>
    public Func<ScanEntry, Explanation?> Of(Query query) => query switch
    {
        MatchAllQuery => _ => One,
        MatchNoneQuery => _ => null,
        BoostQuery q => Times(Of(q.Query), q.Boost),
        ConstantScoreQuery q => Constant(Of(q.Query), q.Score),
        NumberRangeQuery q => Numbers(q),
        TermQuery q => Term(state.RequireTerms(q.Field), q.Term, null),
        PhraseQuery { Terms: [var (term, _)] } q => Term(state.Require(q.Field, FieldKind.Text), term, null),
        PhraseQuery q => Field(q.Field).Phrase(q),
        SynonymQuery q => Field(q.Field).Synonyms(q),
        AnyOfQuery q => AnyTerm(q.Field, t => q.Values.Contains(t)),
        PrefixQuery q => AnyTerm(q.Field, t => t.StartsWith(q.Prefix, StringComparison.Ordinal)),
        WildcardQuery q => AnyTerm(q.Field, t => Fits(q.Pattern, t)),
        TermRangeQuery q => AnyTerm(q.Field, t => IsIn(q, t)),
        FuzzyQuery q => Fuzzy(q),
        DisjunctionMaxQuery q => Best(q),
        BooleanQuery q => Boolean(q),
        DemotedQuery q => Demoted(q),
        LikeQuery q => Alike(q),
        _ => throw new NotSupportedException(query.GetType().Name),
    };

    /// <summary>The terms of a field nearest to a word, nearest first.</summary>
    public static IEnumerable<(string Term, double Nearness)> Near(ScanState state, FuzzyQuery query, string prefix = "") => state.Terms(query.Field)
        .Where(t => t.StartsWith(query.Term[..Math.Min(query.PrefixLength, query.Term.Length)], StringComparison.Ordinal))
        .Where(t => t.StartsWith(prefix, StringComparison.Ordinal))
        .Select(t => (Term: t, Edits: NaiveEdits.Between(query.Term, t)))
        .Where(t => t.Edits <= query.MaxEdits)
        .Select(t => (t.Term, Nearness: Math.Max(0, 1 - ((double)t.Edits / Math.Max(1, Math.Min(t.Term.Length, query.Term.Length))))))
        .OrderByDescending(t => t.Nearness).ThenBy(t => t.Term, StringComparer.Ordinal)
        .Take(MostNear);

    private static Explanation One { get; } = Explanation.Of(1, "every one");

    private ScanField Field(string field)
    {
        state.Require(field, FieldKind.Text);
        if (!_fields.TryGetValue(field, out var found)) _fields.Add(field, found = new ScanField(state, field));
        return found;
    }

    private static Func<ScanEntry, Explanation?> Times(Func<ScanEntry, Explanation?> inner, float factor) => entry =>
        inner(entry) is { } score
            ? new Explanation(score.Value * factor, ExplanationOperation.Product, "boosted", [Explanation.Of(factor, "boost"), score])
            : null;

    private static Func<ScanEntry, Explanation?> Constant(Func<ScanEntry, Explanation?> inner, float score) =>
        entry => inner(entry) is null ? null : Explanation.Of(score, "constant");

    private Func<ScanEntry, Explanation?> Numbers(NumberRangeQuery query)
    {
        state.Require(query.Field, FieldKind.Number);
        return entry => entry.Number(query.Field) is { } number && number >= (query.Min ?? number) && number <= (query.Max ?? number) ? One : null;
    }

    private Func<ScanEntry, Explanation?> Term(string field, string term, double? entriesWith) => state.IsText(field)
        ? Field(field).Term(term, entriesWith ?? state.EntriesWith(field, term))
        : entry => entry.Has(field, term) ? One : null;

    private Func<ScanEntry, Explanation?> AnyTerm(string field, Func<string, bool> fits)
    {
        var terms = state.Terms(state.RequireTerms(field)).Where(fits).TakeWhile(_ => budget.HasTerm()).ToHashSet(StringComparer.Ordinal);
        return entry => entry.Terms(field).Any(terms.Contains) ? One : null;
    }

    private static bool IsIn(TermRangeQuery query, string term)
    {
        var lower = query.Lower is null ? 1 : Utf8Order.Instance.Compare(term, query.Lower);
        var upper = query.Upper is null ? -1 : Utf8Order.Instance.Compare(term, query.Upper);
        return (lower > 0 || (lower == 0 && query.IncludeLower)) && (upper < 0 || (upper == 0 && query.IncludeUpper));
    }

    private static bool Fits(string pattern, string text)
    {
        if (pattern.Length == 0) return text.Length == 0;
        if (pattern[0] == '*') return Fits(pattern[1..], text) || (text.Length > 0 && Fits(pattern, text[1..]));
        if (pattern[0] == '\\' && pattern.Length > 1) return text.Length > 0 && pattern[1] == text[0] && Fits(pattern[2..], text[1..]);
        return text.Length > 0 && (pattern[0] == '?' || pattern[0] == text[0]) && Fits(pattern[1..], text[1..]);
    }

    // each weighed as if it stood in as many entries as the most frequent of them
    private Func<ScanEntry, Explanation?> Fuzzy(FuzzyQuery query)
    {
        state.RequireTerms(query.Field);
        var near = Near(state, query).ToList();
        var entriesWith = near.Select(t => state.EntriesWith(query.Field, t.Term)).DefaultIfEmpty(0).Max();
        var terms = near.TakeWhile(_ => budget.HasTerm()).Select(t => Times(Term(query.Field, t.Term, entriesWith), (float)t.Nearness)).ToList();
        return entry => Sum([.. terms.Select(term => term(entry)).OfType<Explanation>()]);
    }

    private static Explanation? Sum(List<Explanation> parts) =>
        parts.Count == 0 ? null : new Explanation((float)parts.Sum(p => (double)p.Value), ExplanationOperation.Sum, "sum", [.. parts]);

    private Func<ScanEntry, Explanation?> Best(DisjunctionMaxQuery query)
    {
        var alternatives = query.Queries.Select(Of).ToList();
        return entry =>
        {
            var scores = alternatives.Select(score => score(entry)).OfType<Explanation>().ToList();
            if (scores.Count == 0) return null;
            var best = scores.Max(s => s.Value);
            var value = best + (query.TieBreaker * (scores.Sum(s => (double)s.Value) - best));
            return new Explanation((float)value, ExplanationOperation.Best, "best", [.. scores]);
        };
    }

    private Func<ScanEntry, Explanation?> Boolean(BooleanQuery query)
    {
        // of those past the limit only the optional ones can be left out
        var clauses = query.Clauses.Where(c => budget.HasClause() || c.Occur != Occur.Should).Select(c => (c.Occur, Score: Of(c.Query))).ToList();
        var isRequired = clauses.Exists(c => c.Occur is Occur.Must or Occur.Filter);
        var least = Math.Max(query.MinimumShouldMatch, isRequired ? 0 : 1);
        return entry =>
        {
            var scores = clauses.ConvertAll(c => (c.Occur, Score: c.Score(entry)));
            if (scores.Exists(s => s.Occur is Occur.Must or Occur.Filter && s.Score is null)) return null;
            if (scores.Exists(s => s.Occur == Occur.MustNot && s.Score is not null)) return null;
            if (scores.Count(s => s.Occur == Occur.Should && s.Score is not null) < least) return null;
            return Sum([.. scores.Where(s => s.Occur is Occur.Must or Occur.Should).Select(s => s.Score).OfType<Explanation>()]) ?? Explanation.Of(0, "only filtered");
        };
    }

    private Func<ScanEntry, Explanation?> Demoted(DemotedQuery query)
    {
        var (score, isMinor) = (Of(query.Query), new ScanScoring(state, ScanBudget.Unlimited).Of(query.Minor));
        var demoted = Times(score, query.Factor);
        return entry => isMinor(entry) is null ? score(entry) : demoted(entry);
    }

    private Func<ScanEntry, Explanation?> Alike(LikeQuery query)
    {
        foreach (var term in query.Terms) state.Require(term.Field, FieldKind.Text);
        var (chosen, terms) = LikeTerms.Choose(query, state.EntriesWith, state.Entries.Length);
        Like.AddRange(terms);
        return Of(chosen);
    }
}
