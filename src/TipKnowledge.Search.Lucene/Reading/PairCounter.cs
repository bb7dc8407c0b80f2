using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Collecting;
using TipKnowledge.Search.Lucene.Columns;
using TipKnowledge.Search.Lucene.Queries;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>Counts which values of two fields stand in one entry.</summary>
internal sealed class PairCounter(IndexView view, PairsQuestion question, CancellationToken cancellation)
{
    private readonly Column _first = view.Column(question.First);
    private readonly Column _second = view.Column(question.Second);
    private readonly Dictionary<long, int> _counts = [];

    /// <summary>The pairs, most frequent first.</summary>
    public ImmutableArray<PairCount> Count()
    {
        var translator = new QueryTranslator(view.Schema, view.Searcher, QueryBudget.Unlimited(), cancellation);
        var matches = new FixedBitSet(Math.Max(1, view.Reader.MaxDoc));
        var collector = new MatchCollector(view, [], null, null, matches, cancellation);
        view.Searcher.Search(new ConstantScoreQuery(translator.Translate(question.Query)), collector);
        foreach (var leaf in view.Reader.Leaves) Count(leaf, matches);
        return
        [
            .. _counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(question.Most)
                .Select(c => new PairCount(_first.Names[(int)(c.Key >> 32)], _second.Names[(int)c.Key], c.Value)),
        ];
    }

    private void Count(AtomicReaderContext leaf, FixedBitSet entries)
    {
        var (firsts, firstNumbers) = _first.Leaf(leaf.Ord);
        var (seconds, secondNumbers) = _second.Leaf(leaf.Ord);
        var isSame = question.First == question.Second;
        var end = leaf.DocBase + leaf.AtomicReader.MaxDoc;
        for (var doc = entries.NextSetBit(leaf.DocBase); doc >= 0 && doc < end; doc = doc + 1 < entries.Length ? entries.NextSetBit(doc + 1) : -1)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var first in Paired(firsts.Of(doc - leaf.DocBase)))
                foreach (var second in Paired(seconds.Of(doc - leaf.DocBase)))
                    if (!isSame || firstNumbers[first] < secondNumbers[second])
                        CollectionsMarshal.GetValueRefOrAddDefault(_counts, ((long)firstNumbers[first] << 32) | (uint)secondNumbers[second], out _)++;
        }
    }

    private static ReadOnlySpan<int> Paired(ReadOnlySpan<int> values) => values[..Math.Min(values.Length, PairsQuestion.ValuesOfEntry)];
}
