using System.Text;

namespace TipKnowledge.Search.Segments;

/// <summary>Puts the live documents of segments together, in the order of the segments.</summary>
internal static class SegmentMerger
{
    private const int Dropped = -1;

    public static void Merge(SegmentBuffer into, IndexSchema schema, IReadOnlyList<(SegmentReader Reader, Func<int, bool> IsLive)> segments)
    {
        var maps = segments.Select(s => AddDocuments(into, schema, s.Reader, s.IsLive)).ToArray();
        for (var field = 0; field < schema.Fields.Length; field++)
        {
            if (schema.Fields[field].Kind == FieldKind.Number) continue;
            for (var i = 0; i < segments.Count; i++) AddPostings(into, field, schema.Fields[field].Kind == FieldKind.Text, segments[i].Reader, maps[i]);
        }
    }

    private static int[] AddDocuments(SegmentBuffer into, IndexSchema schema, SegmentReader segment, Func<int, bool> isLive)
    {
        var map = new int[segment.DocCount];
        var lengths = Lengths(schema, segment);
        for (var doc = 0; doc < map.Length; doc++)
        {
            map[doc] = Dropped;
            if (!isLive(doc)) continue;
            map[doc] = into.Begin(segment.Stored(doc));
            for (var field = 0; field < schema.Fields.Length; field++)
            {
                if (schema.Fields[field].Kind == FieldKind.Number) into.Numbers[field][map[doc]] = segment.Numbers(field)[doc];
                else if (schema.Fields[field].Kind == FieldKind.Text) into.EndField(field, segment.Norms(field)[doc], lengths[field][doc]);
            }
        }
        return map;
    }

    // norms keep lengths in one byte; the exact sums are counted again from the postings
    private static int[][] Lengths(IndexSchema schema, SegmentReader segment)
    {
        var lengths = new int[schema.Fields.Length][];
        for (var field = 0; field < lengths.Length; field++)
        {
            if (schema.Fields[field].Kind != FieldKind.Text) continue;
            lengths[field] = new int[segment.DocCount];
            for (var ordinal = 0; ordinal < segment.TermCount(field); ordinal++)
            {
                var postings = segment.Postings(field, segment.TermAt(field, ordinal), hasPositions: true);
                for (var doc = postings.Next(); doc != PostingsReader.NoMore; doc = postings.Next()) lengths[field][doc] += postings.Freq;
            }
        }
        return lengths;
    }

    private static void AddPostings(SegmentBuffer into, int field, bool hasPositions, SegmentReader segment, int[] map)
    {
        for (var ordinal = 0; ordinal < segment.TermCount(field); ordinal++)
        {
            var term = Encoding.UTF8.GetString(segment.Term(field, ordinal));
            var postings = segment.Postings(field, segment.TermAt(field, ordinal), hasPositions);
            for (var doc = postings.Next(); doc != PostingsReader.NoMore; doc = postings.Next())
            {
                if (map[doc] == Dropped) continue;
                for (var i = 0; i < postings.Freq; i++) into.AddTerm(field, term, map[doc], hasPositions ? postings.NextPosition() : 0);
            }
        }
    }
}
