namespace TipKnowledge.Search.Matching;

/// <summary>Goes through the documents of one segment that match a query, in rising order, and scores them.</summary>
internal abstract class Matcher
{
    /// <summary>Behind the last document.</summary>
    public const int NoMore = Segments.PostingsReader.NoMore;

    /// <summary>The current document; -1 before the first.</summary>
    public abstract int Doc { get; }

    /// <summary>About how many documents it goes through: what decides which of several leads.</summary>
    public abstract long Cost { get; }

    /// <summary>Goes to the next document, and returns it.</summary>
    public abstract int Next();

    /// <summary>Goes to the first document at or behind one, unless it is there already, and returns it.</summary>
    public virtual int Advance(int target)
    {
        var doc = Doc;
        while (doc < target) doc = Next();
        return doc;
    }

    /// <summary>The score of the current document.</summary>
    public abstract float Score();

    /// <summary>What the scores from a document on do not exceed, and how far. It goes nowhere; targets rise from call to call.</summary>
    public virtual ScoreBound Bound(int target) => ScoreBound.Unknown;

    /// <summary>Gives all documents to a collector, but those that it no longer wants.</summary>
    public virtual void Collect(TopCollector collector)
    {
        var doc = Next();
        while (doc != NoMore)
        {
            if (!collector.MayPrune)
            {
                collector.Add(doc, collector.WantsScores ? Score() : 0);
                doc = Next();
                continue;
            }
            var bound = Bound(doc);
            if (bound.Max <= collector.MinScore)
            {
                if (bound.UpTo >= NoMore - 1) return;
                doc = Advance(bound.UpTo + 1);
                continue;
            }
            for (; doc <= bound.UpTo; doc = Next()) collector.Add(doc, Score());
        }
    }
}
