namespace TipKnowledge.Search.Matching;

/// <summary>
/// Collects the documents that all of several terms have, block after block of the rarest one: a document is looked up among the others only
/// where its score and the bounds of their blocks there (Ding and Suel 2011) can lift it over the worst of the best.
/// </summary>
/// <param name="terms">The terms, before their first documents, the rarest first.</param>
internal sealed class TermConjunction(TermMatcher[] terms)
{
    /// <summary>Gives all documents to a collector, but those that it no longer wants.</summary>
    public void Collect(TopCollector collector)
    {
        var lead = terms[0];
        float others = 0;
        for (var block = 0; block < lead.Blocks; block++)
        {
            if (collector.MayPrune)
            {
                if (others == 0) others = BoundOfOthers();
                if (lead.Bounds.Of(block) + others <= collector.MinScore) continue;
            }
            var docs = lead.Open(block, out var scores);
            for (var i = 0; i < docs.Length; i++)
            {
                if (collector.MayPrune && scores[i] + BoundOfOthers(docs[i]) <= collector.MinScore) continue;
                if (Sum(docs[i], scores[i]) is var sum && sum >= 0) collector.Add(docs[i], (float)sum);
            }
        }
    }

    // a negative number where a term is missing; no score is
    private double Sum(int doc, double sum)
    {
        for (var i = 1; i < terms.Length; i++)
        {
            if (terms[i].Advance(doc) != doc) return -1;
            sum += terms[i].Score();
        }
        return sum;
    }

    private float BoundOfOthers()
    {
        float bound = 0;
        for (var i = 1; i < terms.Length; i++) bound = MathF.BitIncrement(bound + terms[i].Bounds.Max);
        return bound;
    }

    private float BoundOfOthers(int doc)
    {
        float bound = 0;
        for (var i = 1; i < terms.Length; i++) bound = MathF.BitIncrement(bound + terms[i].Bounds.From(doc).Max);
        return bound;
    }
}
