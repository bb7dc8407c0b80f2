using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>A text field of all entries, scored by BM25 as Robertson and Zaragoza 2009 (section 3.2) write it, without the factor k1 + 1.</summary>
internal sealed class ScanField
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly ScanState _state;
    private readonly string _field;
    private readonly int _entries;
    private readonly double _meanLength;

    public ScanField(ScanState state, string field)
    {
        (_state, _field) = (state, field);
        var lengths = state.Entries.Select(entry => entry.Length(field)).Where(length => length > 0).ToList();
        (_entries, _meanLength) = (lengths.Count, lengths.DefaultIfEmpty(1).Average());
    }

    /// <summary>A term as if it stood in so many entries.</summary>
    public Func<ScanEntry, Explanation?> Term(string term, double entriesWith)
    {
        var idf = Idf(entriesWith);
        return entry => Score(entry, idf, entry.Words(_field)[term].Count());
    }

    /// <summary>Several terms as one.</summary>
    public Func<ScanEntry, Explanation?> Synonyms(SynonymQuery query)
    {
        var idf = Idf(Math.Min(_entries, query.Terms.Sum(t => (double)t.Weight * _state.EntriesWith(_field, t.Term))));
        return entry => Score(entry, idf, query.Terms.Sum(t => (double)t.Weight * entry.Words(_field)[t.Term].Count()));
    }

    /// <summary>A phrase. A repeated word of one with a slop is not known to it.</summary>
    public Func<ScanEntry, Explanation?> Phrase(PhraseQuery query)
    {
        var idf = query.Terms.Sum(t => Idf(_state.EntriesWith(_field, t.Term)));
        return entry => Score(entry, idf, query.Slop == 0 ? Exact(query, entry.Words(_field)) : Loose(query, entry.Words(_field)));
    }

    private static double Exact(PhraseQuery query, ILookup<string, int> words) => words[query.Terms[0].Term]
        .Count(place => query.Terms.All(t => words[t.Term].Contains(place - query.Terms[0].Position + t.Position)));

    // As Lucene does: of each term its first place; then that which lies furthest back goes on, again and again. Before it passes the one that is
    // then furthest back, the best that was met counts 1 / (1 + moves).
    private static double Loose(PhraseQuery query, ILookup<string, int> words)
    {
        var lanes = query.Terms.Select(t => new Queue<int>(words[t.Term].Order().Select(place => place - t.Position))).ToList();
        if (lanes.Exists(lane => lane.Count == 0)) return 0;
        double frequency = 0;
        var end = lanes.Max(lane => lane.Peek());
        while (true)
        {
            var last = lanes.MinBy(lane => lane.Peek())!;
            var next = lanes.Where(lane => lane != last).Min(lane => lane.Peek());
            var best = int.MaxValue;
            while (last.Count > 0 && last.Peek() <= next) best = Math.Min(best, end - last.Dequeue());
            if (best <= query.Slop) frequency += 1.0 / (1 + best);
            if (last.Count == 0) return frequency;
            end = Math.Max(end, last.Peek());
        }
    }

    private Explanation? Score(ScanEntry entry, double idf, double frequency)
    {
        if (frequency <= 0) return null;
        var saturated = frequency / (frequency + (K1 * (1 - B + (B * Kept(entry.Length(_field)) / _meanLength))));
        return Explanation.Of((float)(idf * saturated), "BM25");
    }

    private double Idf(double entriesWith) => Math.Log(1 + ((_entries - entriesWith + 0.5) / (entriesWith + 0.5)));

    // what one byte keeps of a length: all of it up to 39, then the four highest bits of what is above 24
    private static int Kept(int length)
    {
        if (length < 40) return length;
        var unit = 1;
        while ((length - 24) / unit >= 16) unit *= 2;
        return 24 + ((length - 24) / unit * unit);
    }
}
