using System.Collections.Immutable;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Suggestions;

namespace TipKnowledge.Search.Snippets;

/// <summary>
/// Finds in a text what a query matches, exact to the character, by analysing the text again: what an index with this text alone would match,
/// and nothing else. What concerns other fields than the text's is taken as matching. Thread-safe.
/// </summary>
/// <param name="fields">The fields that the text may stand in, with the analyzer of each.</param>
public sealed class Highlighter(IReadOnlyList<(string Field, NamedAnalyzer Analyzer)> fields)
{
    /// <summary>The words that match: those of phrases where the phrase stands, those of a combination where the combination holds. In order, not overlapping.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">The text.</param>
    /// <param name="isIn">Whether the text stands in a field; <see langword="null"/> where it stands in all.</param>
    public ImmutableArray<QueryMark> Mark(Query query, string text, Func<string, bool>? isIn = null)
    {
        var marks = new List<QueryMark>();
        new Marking(fields, text, isIn, marks).Matches(query);
        return Disjoint(marks);
    }

    // a word that several parts match is marked once, for the first of them
    private static ImmutableArray<QueryMark> Disjoint(List<QueryMark> marks)
    {
        var disjoint = ImmutableArray.CreateBuilder<QueryMark>(marks.Count);
        foreach (var mark in marks.OrderBy(m => m.Start).ThenByDescending(m => m.End))
            if (disjoint.Count == 0 || mark.Start >= disjoint[^1].End) disjoint.Add(mark);
        return disjoint.ToImmutable();
    }

    private sealed class Marking(IReadOnlyList<(string Field, NamedAnalyzer Analyzer)> fields, string text, Func<string, bool>? isIn, List<QueryMark> marks)
    {
        private readonly Dictionary<string, AnalysedText?> _texts = new(StringComparer.Ordinal);

        /// <summary>Whether a query matches; if so, what does is marked.</summary>
        public bool Matches(Query query) => query switch
        {
            BooleanQuery q => Boolean(q),
            DisjunctionMaxQuery q => Any(q),
            BoostQuery q => Matches(q.Query),
            ConstantScoreQuery q => Matches(q.Query),
            DemotedQuery q => Matches(q.Query),
            SynonymQuery q => In(q.Field, words => words.Mark(term => q.Terms.Any(t => t.Term == term), q, marks)),
            TermQuery q => In(q.Field, words => words.Mark(q, marks)),
            PhraseQuery q => In(q.Field, words => words.Mark(q, marks)),
            PrefixQuery q => In(q.Field, words => words.Mark(term => term.StartsWith(q.Prefix, StringComparison.Ordinal), q, marks)),
            WildcardQuery q => In(q.Field, words => words.Mark(Fits(q), q, marks)),
            FuzzyQuery q => In(q.Field, words => words.Mark(term => IsNear(q, term), q, marks)),
            TermRangeQuery q => In(q.Field, words => words.Mark(term => IsBetween(q, term), q, marks)),
            MatchNoneQuery => false,
            _ => true,
        };

        private bool Boolean(BooleanQuery query)
        {
            var before = marks.Count;
            int optional = 0, required = 0;
            foreach (var clause in query.Clauses)
            {
                var start = marks.Count;
                var matches = Matches(clause.Query);
                if (clause.Occur is Occur.Filter or Occur.MustNot) marks.RemoveRange(start, marks.Count - start);
                if (clause.Occur == Occur.Should)
                {
                    if (matches) optional++;
                    continue;
                }
                if (clause.Occur != Occur.MustNot) required++;
                // of an exclusion that concerns other fields nothing is known but that the document was found
                var holds = clause.Occur == Occur.MustNot ? !matches || !Concerns(clause.Query) : matches;
                if (!holds) return Unmark(before);
            }
            var least = query.MinimumShouldMatch > 0 ? query.MinimumShouldMatch : required == 0 ? 1 : 0;
            return optional >= least || Unmark(before);
        }

        // all of them, as each has its own marks
        private bool Any(DisjunctionMaxQuery query)
        {
            var any = false;
            foreach (var one in query.Queries) any |= Matches(one);
            return any;
        }

        private bool Unmark(int before)
        {
            marks.RemoveRange(before, marks.Count - before);
            return false;
        }

        private bool Concerns(Query query) => query switch
        {
            BooleanQuery q => q.Clauses.Any(c => Concerns(c.Query)),
            DisjunctionMaxQuery q => q.Queries.Any(Concerns),
            BoostQuery q => Concerns(q.Query),
            ConstantScoreQuery q => Concerns(q.Query),
            DemotedQuery q => Concerns(q.Query),
            SynonymQuery q => IsOwn(q.Field),
            TermQuery q => IsOwn(q.Field),
            PhraseQuery q => IsOwn(q.Field),
            PrefixQuery q => IsOwn(q.Field),
            WildcardQuery q => IsOwn(q.Field),
            FuzzyQuery q => IsOwn(q.Field),
            TermRangeQuery q => IsOwn(q.Field),
            _ => false,
        };

        private bool IsOwn(string field) => fields.Any(f => f.Field == field);

        // a field that is not the text's may hold anything
        private bool In(string field, Func<AnalysedText, bool> matches) => !IsOwn(field) || (TextOf(field) is { } words && matches(words));

        private AnalysedText? TextOf(string field)
        {
            if (_texts.TryGetValue(field, out var known)) return known;
            var analyzer = fields.First(f => f.Field == field).Analyzer;
            return _texts[field] = isIn?.Invoke(field) ?? true ? new AnalysedText(analyzer, text) : null;
        }

        private static Func<string, bool> Fits(WildcardQuery query)
        {
            var pattern = new WildcardPattern(query.Pattern);
            return term => pattern.Matches(term);
        }

        private static bool IsNear(FuzzyQuery query, string term) =>
            term.AsSpan().StartsWith(query.Term.AsSpan(0, Math.Min(query.PrefixLength, query.Term.Length)))
            && EditDistance.Of(query.Term, term, query.MaxEdits) <= query.MaxEdits;

        private static bool IsBetween(TermRangeQuery query, string term) =>
            (query.Lower is null || string.CompareOrdinal(term, query.Lower) >= (query.IncludeLower ? 0 : 1))
            && (query.Upper is null || string.CompareOrdinal(term, query.Upper) <= (query.IncludeUpper ? 0 : -1));
    }
}
