using Lucene.Net.Search;

namespace TipKnowledge.Search.Lucene.Collecting;

/// <summary>Takes what a query matches, segment by segment.</summary>
internal interface IMatchSink
{
    /// <summary>Goes to a segment.</summary>
    void Enter(LeafEntries leaf);

    /// <summary>Takes a match.</summary>
    /// <param name="doc">Its number in the segment.</param>
    /// <param name="scorer">Stands at it, to be asked for its score.</param>
    void Add(int doc, Scorer scorer);
}
