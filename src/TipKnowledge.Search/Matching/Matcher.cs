namespace TipKnowledge.Search.Matching;

/// <summary>Goes through the documents of one segment that match a query, in rising order, and scores them.</summary>
internal abstract class Matcher
{
    /// <summary>Behind the last document.</summary>
    public const int NoMore = Segments.PostingsReader.NoMore;

    /// <summary>The current document; -1 before the first.</summary>
    public abstract int Doc { get; }

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
}
