using Lucene.Net.Index;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>The numbers of a field in one segment, by entry, in memory.</summary>
internal sealed class NumberColumn
{
    private readonly long[] _numbers;
    private readonly FixedBitSet _present;

    private NumberColumn(long[] numbers, FixedBitSet present) => (_numbers, _present) = (numbers, present);

    /// <summary>The number of an entry; <see langword="null"/> where it has none.</summary>
    public long? Of(int doc) => _present.Get(doc) ? _numbers[doc] : null;

    /// <summary>Reads a field of a segment.</summary>
    public static NumberColumn Read(AtomicReader reader, string field)
    {
        var numbers = new long[reader.MaxDoc];
        var present = new FixedBitSet(Math.Max(1, reader.MaxDoc));
        if (reader.GetNumericDocValues(field) is not { } stored) return new NumberColumn(numbers, present);
        var having = reader.GetDocsWithField(field);
        for (var doc = 0; doc < numbers.Length; doc++)
        {
            if (!having.Get(doc)) continue;
            present.Set(doc);
            numbers[doc] = stored.Get(doc);
        }
        return new NumberColumn(numbers, present);
    }
}
