using System.Collections.Immutable;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Answers for one commit of a <see cref="ScanEngine"/>.</summary>
internal sealed class ScanReader(ScanState state) : IEngineReader
{
    private bool _isDisposed;

    public string State => state.Name;

    public ImmutableArray<string> Notices => [];

    public int EntryCount => state.Entries.Length;

    public SearchAnswer Search(SearchQuestion question, CancellationToken cancellation = default)
    {
        Require(cancellation);
        return new ScanSearch(state, question).Answer();
    }

    public IEnumerable<TermCount> Terms(TermsQuestion question, CancellationToken cancellation = default)
    {
        Require(cancellation);
        state.RequireTerms(question.Field);
        var terms = question.Near is { } word
            ? ScanScoring.Near(state, new FuzzyQuery(question.Field, word, question.MostEdits), question.Prefix).Select(t => t.Term)
            : state.Terms(question.Field).Where(t => t.StartsWith(question.Prefix, StringComparison.Ordinal));
        return Stream(terms.Select(t => new TermCount(t, state.EntriesWith(question.Field, t))), cancellation);
    }

    public IEnumerable<StoredEntry> Scan(Query query, CancellationToken cancellation = default)
    {
        Require(cancellation);
        return Stream(Matches(query).Select(entry => entry.Stored), cancellation);
    }

    public ImmutableArray<PairCount> Pairs(PairsQuestion question, CancellationToken cancellation = default)
    {
        Require(cancellation);
        var first = state.Require(question.First, FieldKind.Keyword);
        var second = state.Require(question.Second, FieldKind.Keyword);
        var pairs = from entry in Matches(question.Query)
                    from one in entry.Values(first)
                    from other in entry.Values(second)
                    where first != second || string.CompareOrdinal(one, other) < 0
                    group entry by (one, other) into both
                    select new PairCount(both.Key.one, both.Key.other, both.Count());
        return
        [
            .. pairs.OrderByDescending(p => p.Count).ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal)
                .Take(question.Most),
        ];
    }

    public void Dispose() => _isDisposed = true;

    private IEnumerable<ScanEntry> Matches(Query query)
    {
        var score = new ScanScoring(state, ScanBudget.Unlimited).Of(query);
        return state.Entries.Where(entry => score(entry) is not null);
    }

    private static IEnumerable<T> Stream<T>(IEnumerable<T> answers, CancellationToken cancellation)
    {
        foreach (var answer in answers)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return answer;
        }
    }

    private void Require(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isDisposed, this);
    }
}
