using System.Text;

namespace TipKnowledge.Search.Segments;

/// <summary>Counts the terms of a field over all segments.</summary>
internal static class TermCounter
{
    /// <summary>How many of some documents have each keyword.</summary>
    public static Dictionary<string, int> Values(IEnumerable<CommitSegment> segments, int field, DocumentSet documents)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            var terms = segment.Reader.Terms(field);
            var byOrdinal = new int[terms.TermCount];
            var end = segment.FirstDoc + segment.Reader.DocCount;
            for (var doc = documents.NextFrom(segment.FirstDoc); doc >= 0 && doc < end; doc = documents.NextFrom(doc + 1))
                foreach (var ordinal in segment.Reader.Ordinals(field, doc - segment.FirstDoc)) byOrdinal[ordinal]++;
            for (var ordinal = 0; ordinal < byOrdinal.Length; ordinal++)
                if (byOrdinal[ordinal] > 0) Add(counts, terms.Term(ordinal), byOrdinal[ordinal]);
        }
        return counts;
    }

    /// <summary>How many documents have each term that starts with a prefix, deleted ones counted.</summary>
    public static SortedDictionary<string, int> Terms(IEnumerable<CommitSegment> segments, int field, ReadOnlySpan<byte> prefix)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            var terms = segment.Reader.Terms(field);
            for (var ordinal = terms.LowerBound(prefix); ordinal < terms.TermCount && terms.Term(ordinal).StartsWith(prefix); ordinal++)
                Add(counts, terms.Term(ordinal), terms.TermAt(ordinal).DocFreq);
        }
        return counts;
    }

    private static void Add(IDictionary<string, int> counts, ReadOnlySpan<byte> term, int count)
    {
        var text = Encoding.UTF8.GetString(term);
        counts[text] = (counts.TryGetValue(text, out var known) ? known : 0) + count;
    }
}
