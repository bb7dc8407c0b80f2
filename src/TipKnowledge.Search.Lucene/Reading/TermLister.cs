using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Queries;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>Lists the terms of a field that entries have.</summary>
internal static class TermLister
{
    /// <summary>The terms.</summary>
    /// <exception cref="ArgumentException">The schema has no such field of terms.</exception>
    public static IEnumerable<TermCount> List(IndexView view, TermsQuestion question, CancellationToken cancellation)
    {
        view.Schema.Require(question.Field, FieldKind.Text, FieldKind.Keyword, FieldKind.Filter);
        var expander = new TermExpander(view.Reader, view.Searcher.Statistics, QueryBudget.Unlimited(), cancellation);
        if (question.Near is { } word)
        {
            return expander.Near(new FuzzyQuery(question.Field, word, question.MostEdits), question.Prefix)
                .Select(t => new TermCount(t.Term, t.EntriesWith));
        }
        return expander.StartingWith(question.Field, question.Prefix)
            .Select(found => new TermCount(
                found.Term.Utf8ToString(), view.Searcher.Statistics.EntriesWith(question.Field, found.Term, found.DocFreq)))
            .Where(t => t.Count > 0);
    }
}
