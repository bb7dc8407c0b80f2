using Lucene.Net.Search;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Collecting;
using TipKnowledge.Search.Lucene.Queries;
using NeutralQuery = TipKnowledge.Search.Queries.Query;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>Reads all entries of a query in order. It holds twelve bytes for each while it runs.</summary>
internal static class EntryScan
{
    /// <summary>The entries, by document and ordinal.</summary>
    public static IEnumerable<StoredEntry> Run(IndexView view, NeutralQuery query, CancellationToken cancellation)
    {
        var translated = new QueryTranslator(view.Schema, view.Searcher, QueryBudget.Unlimited(), cancellation).Translate(query);
        var sink = new PlaceSink();
        view.Searcher.Search(new ConstantScoreQuery(translated), new MatchCollector(view, [], sink, null, null, cancellation));
        var (places, docs) = sink.InOrder();
        for (var i = 0; i < docs.Length; i++) yield return EntryReader.Read(view, docs[i], places[i]);
    }

    private sealed class PlaceSink : IMatchSink
    {
        private readonly List<long> _places = [];
        private readonly List<int> _docs = [];
        private LeafEntries? _leaf;

        public void Enter(LeafEntries leaf) => _leaf = leaf;

        public void Add(int doc, Scorer scorer)
        {
            _places.Add(_leaf!.Place(doc));
            _docs.Add(_leaf.FirstDoc + doc);
        }

        public (long[] Places, int[] Docs) InOrder()
        {
            var (places, docs) = (_places.ToArray(), _docs.ToArray());
            Array.Sort(places, docs);
            return (places, docs);
        }
    }
}
