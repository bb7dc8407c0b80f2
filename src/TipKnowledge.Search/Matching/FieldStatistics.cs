using TipKnowledge.Search.Scoring;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Search.Matching;

/// <summary>How often terms stand in a whole index, over all its segments: scores do not depend on how documents are spread over segments.</summary>
internal sealed class FieldStatistics(IndexSchema schema, SegmentReader[] segments, Bm25Parameters parameters)
{
    private readonly Bm25?[] _scorers = new Bm25?[schema.Fields.Length];

    /// <summary>All segments of the index.</summary>
    public IReadOnlyList<SegmentReader> Segments => segments;

    /// <summary>The scorer of a text field.</summary>
    public Bm25 Scorer(int field)
    {
        if (_scorers[field] is { } known) return known;
        long length = 0, documents = 0;
        foreach (var segment in segments)
        {
            var (total, with) = segment.Lengths(field);
            length += total;
            documents += with;
        }
        return _scorers[field] = new Bm25(parameters, documents, length);
    }

    /// <summary>How many documents have a term, deleted ones counted.</summary>
    public long DocFreq(int field, ReadOnlySpan<byte> term)
    {
        long count = 0;
        foreach (var segment in segments) count += segment.Terms(field).Find(term)?.DocFreq ?? 0;
        return count;
    }
}
