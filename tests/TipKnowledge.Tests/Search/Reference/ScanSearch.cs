using System.Collections.Immutable;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>Answers one search.</summary>
internal sealed class ScanSearch
{
    private readonly ScanState _state;
    private readonly SearchQuestion _question;
    private readonly ScanBudget _budget;
    private readonly ScanScoring _scoring;
    private readonly List<(ScanEntry Entry, Explanation Score)> _scored;

    public ScanSearch(ScanState state, SearchQuestion question)
    {
        (_state, _question, _budget) = (state, question, new ScanBudget(question.Limits));
        if (question.Order.Field is { } number) state.Require(number, FieldKind.Number);
        foreach (var filter in question.Filters) state.Require(filter.Field, FieldKind.Keyword, FieldKind.Filter);
        _scoring = new ScanScoring(state, _budget);
        var score = _scoring.Of(question.Query);
        _scored = [.. state.Entries.Select(entry => (entry, score(entry))).Where(e => e.Item2 is not null).Select(e => (e.entry, e.Item2!))];
    }

    public SearchAnswer Answer()
    {
        var counts = _question.Counts.ToImmutableDictionary(asked => asked.Field, Counts);
        var matches = Ordered(Passing(null)).ToList();
        var answer = new SearchAnswer { Total = matches.Count, Results = matches.Count, Counts = counts };
        if (_question.Grouping is { } grouping) answer = Grouped(answer, matches, grouping);
        else if (_question.Take > 0) answer = answer with { Hits = [.. Page(matches).Select(m => Hit(m.Entry, m.Score))] };
        return answer with { Like = [.. _scoring.Like], Limits = _budget.Met };
    }

    private SearchAnswer Grouped(SearchAnswer answer, List<(ScanEntry Entry, Explanation Score)> matches, Grouping grouping)
    {
        _state.Require(grouping.Field, FieldKind.Keyword);
        var groups = (from match in matches
                      from value in match.Entry.Values(grouping.Field)
                      group match by value).ToList();
        if (_question.Order.Kind == SearchOrderKind.Descending)
            groups = [.. groups.OrderByDescending(FirstNumber).ThenBy(FirstDocument, StringComparer.Ordinal).ThenBy(FirstOrdinal)];
        answer = answer with { Results = groups.Count };
        if (_question.Take <= 0) return answer;
        var most = _budget.Window(grouping.PerGroup);
        return answer with
        {
            Groups = [.. Page(groups).Select(g => new HitGroup(g.Key, g.Count(), [.. ByScore(g).Take(most).Select(m => Hit(m.Entry, m.Score))]))],
        };

        // of a group by number, the entry that is first by number and then by document stands for it
        decimal FirstNumber(IEnumerable<(ScanEntry Entry, Explanation Score)> group) => group.Max(m => Number(m.Entry));
        string FirstDocument(IEnumerable<(ScanEntry Entry, Explanation Score)> group) => Firsts(group).First().Document;
        int FirstOrdinal(IEnumerable<(ScanEntry Entry, Explanation Score)> group) => Firsts(group).First().Ordinal;
        IEnumerable<ScanEntry> Firsts(IEnumerable<(ScanEntry Entry, Explanation Score)> group) => group.Select(m => m.Entry)
            .Where(e => Number(e) == FirstNumber(group)).OrderBy(e => e.Document, StringComparer.Ordinal).ThenBy(e => e.Ordinal);
    }

    private IEnumerable<T> Page<T>(List<T> results) =>
        results.Take(_budget.Window((long)_question.Skip + _question.Take)).Skip(_question.Skip);

    private EngineHit Hit(ScanEntry entry, Explanation score) =>
        new(entry.Stored, score.Value) { Explanation = _question.Explain ? score : null };

    // entries are by document and ordinal, and sorting keeps the order of what is equal
    private IEnumerable<(ScanEntry Entry, Explanation Score)> Ordered(IEnumerable<(ScanEntry Entry, Explanation Score)> matches) => _question.Order.Kind switch
    {
        SearchOrderKind.Best => ByScore(matches),
        SearchOrderKind.Descending => matches.OrderByDescending(m => Number(m.Entry)).ThenByDescending(m => m.Score.Value),
        _ => matches,
    };

    private static IEnumerable<(ScanEntry Entry, Explanation Score)> ByScore(IEnumerable<(ScanEntry Entry, Explanation Score)> matches) =>
        matches.OrderByDescending(m => m.Score.Value).ThenBy(m => m.Entry.Document, StringComparer.Ordinal).ThenBy(m => m.Entry.Ordinal);

    private decimal Number(ScanEntry entry) => entry.Number(_question.Order.Field!) ?? decimal.MinValue;

    /// <summary>What passes all filters but that of a field.</summary>
    private IEnumerable<(ScanEntry Entry, Explanation Score)> Passing(string? except) => _scored.Where(s =>
        _question.Filters.All(f => f.Field == except || f.Values.Any(value => s.Entry.Has(f.Field, value))));

    private ImmutableArray<TermCount> Counts(FieldCounts asked)
    {
        _state.Require(asked.Field, FieldKind.Keyword);
        var all = Passing(asked.Field).SelectMany(m => m.Entry.Values(asked.Field)).CountBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => new TermCount(c.Key, c.Value)).ToList();
        var shown = all.Take(asked.Most).ToList();
        var chosen = _question.Filters.FirstOrDefault(f => f.Field == asked.Field)?.Values ?? [];
        var others = chosen.Distinct().Where(value => !shown.Exists(c => c.Term == value))
            .Select(value => new TermCount(value, all.Find(c => c.Term == value).Count));
        return [.. shown, .. others];
    }
}
