using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Lucene.Collecting;
using TipKnowledge.Search.Lucene.Queries;
using TipKnowledge.Search.Schema;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using Neutral = TipKnowledge.Search.Queries;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>Answers one search.</summary>
internal sealed class SearchRun
{
    private readonly IndexView _view;
    private readonly SearchQuestion _question;
    private readonly CancellationToken _cancellation;
    private readonly QueryBudget _budget;
    private readonly QueryTranslator _translator;
    private readonly Query _query;
    private readonly FilterSet[] _filters;
    private readonly CandidateOrder _order;
    private Weight? _weight;

    public SearchRun(IndexView view, SearchQuestion question, CancellationToken cancellation)
    {
        (_view, _question, _cancellation) = (view, question, cancellation);
        if (question.Order.Field is { } number) view.Schema.Require(number, FieldKind.Number);
        if (question.Grouping is { } grouping) view.Schema.Require(grouping.Field, FieldKind.Keyword);
        foreach (var filter in question.Filters) view.Schema.Require(filter.Field, FieldKind.Keyword, FieldKind.Filter);
        (_query, _translator, _budget) = Translate(passesOverDeleted: false);
        if (_budget.Met.HasFlag(LimitsMet.ExpandedTerms) && view.Reader.HasDeletions)
            (_query, _translator, _budget) = Translate(passesOverDeleted: true);
        _filters = [.. question.Filters.Select(Within).Select(f => new FilterSet(view, f, question.Counts.Any(c => c.Field == f.Field)))];
        _order = new CandidateOrder(question.Order.Kind, question.Grouping is not null);
    }

    /// <summary>The answer.</summary>
    public SearchAnswer Answer()
    {
        var answer = _question switch
        {
            { Take: <= 0, Query: Neutral.TermQuery term, Filters.IsEmpty: true, Counts.IsEmpty: true, Grouping: null } => Known(term),
            { Take: <= 0 } => Counted(),
            { Grouping: { } grouping } => Grouped(grouping),
            _ => Listed(),
        };
        return answer with { Like = _translator.Like, Limits = _budget.Met };
    }

    // the dictionary knows it
    private SearchAnswer Known(Neutral.TermQuery term)
    {
        var total = _view.Searcher.Statistics.EntriesWith(term.Field, new BytesRef(term.Term));
        return new SearchAnswer { Total = total, Results = total };
    }

    private (Query Query, QueryTranslator Translator, QueryBudget Budget) Translate(bool passesOverDeleted)
    {
        var budget = new QueryBudget(_question.Limits, _view.Reader.NumDocs);
        var translator = new QueryTranslator(_view.Schema, _view.Searcher, budget, _cancellation, passesOverDeleted);
        return (translator.Translate(_question.Query), translator, budget);
    }

    private SearchAnswer Counted()
    {
        using var matches = _question.Grouping is null && _question.Counts.IsEmpty ? null : _view.TakeSet();
        var total = Collect(null, matches);
        var results = _question.Grouping is { } grouping ? CountGroups(grouping, matches!) : total;
        return new SearchAnswer { Total = total, Results = results, Counts = Counts(matches) };
    }

    private SearchAnswer Listed()
    {
        using var matches = _question.Counts.IsEmpty ? null : _view.TakeSet();
        var sink = new HitSink(Window(), _order);
        var total = Collect(sink, matches);
        return new SearchAnswer
        {
            Total = total,
            Results = total,
            Hits = [.. sink.Hits().Skip(_question.Skip).Select(Hit)],
            Counts = Counts(matches),
        };
    }

    private SearchAnswer Grouped(Grouping grouping)
    {
        using var matches = _question.Counts.IsEmpty ? null : _view.TakeSet();
        var column = _view.Column(grouping.Field);
        var sink = new GroupSink(column, _order);
        var total = Collect(sink, matches);
        var each = _budget.Window(grouping.PerGroup);
        var chosen = sink.InOrder(_question.Skip, Math.Min(_budget.Window(_question.Take, each), Math.Max(0, Window() - _question.Skip)));
        var hits = new GroupHitSink(column, chosen.Select(c => c.Group), each);
        if (chosen.Length > 0) Collect(hits, null);
        return new SearchAnswer
        {
            Total = total,
            Results = sink.Count,
            Groups = [.. chosen.Select(c => new HitGroup(column.Names[c.Group], c.Count, [.. hits.Hits(c.Group).Select(Hit)]))],
            Counts = Counts(matches),
        };
    }

    private int CountGroups(Grouping grouping, EntrySet matches) =>
        ValueCounter.Count(_view.Column(grouping.Field), _view.Reader.Leaves, matches.Entries).Count(count => count > 0);

    private ValueFilter Within(ValueFilter filter) => filter with { Values = [.. filter.Values.TakeWhile(_ => _budget.TakeFilterValue())] };

    private int Window() => Math.Min(_budget.Window((long)_question.Skip + _question.Take), Math.Max(1, _view.Reader.MaxDoc));

    private int Collect(IMatchSink? sink, EntrySet? matches)
    {
        var collector = new MatchCollector(_view, _filters, sink, _question.Order.Field, matches?.Entries, _cancellation);
        // where no result is wanted, no score is
        _view.Searcher.Search(sink is null ? new ConstantScoreQuery(_query) : _query, collector);
        return collector.Total;
    }

    private ImmutableDictionary<string, ImmutableArray<TermCount>> Counts(EntrySet? matches) =>
        _question.Counts.ToImmutableDictionary(asked => asked.Field, asked =>
        {
            _cancellation.ThrowIfCancellationRequested();
            var own = _filters.FirstOrDefault(f => f.Filter.Field == asked.Field);
            var column = _view.Column(asked.Field);
            var counts = ValueCounter.Count(column, _view.Reader.Leaves, matches?.Entries, own?.KeptOut);
            return ValueCounter.Most(column, counts, asked.Most, own?.Filter.Values ?? []);
        });

    private LuceneExplanation Explain(int doc)
    {
        _weight ??= _view.Searcher.CreateNormalizedWeight(_query);
        var leaf = _view.Reader.Leaves[ReaderUtil.SubIndex(doc, _view.Reader.Leaves)];
        return _weight.Explain(leaf, doc - leaf.DocBase);
    }

    private EngineHit Hit(Candidate candidate) => new(EntryReader.Read(_view, candidate.Doc, candidate.Place), candidate.Score)
    {
        Explanation = _question.Explain ? Explanations.Of(Explain(candidate.Doc)) : null,
    };
}
