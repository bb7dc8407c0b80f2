using Lucene.Net.Index;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>The numbers of a field in one segment, by entry, in memory.</summary>
internal sealed class NumberColumn
{
    /// <summary>What an entry without a number has: it sorts behind all others.</summary>
    public const long None = long.MinValue;

    private readonly long[] _numbers;

    private NumberColumn(long[] numbers) => _numbers = numbers;

    /// <summary>The number of an entry, or <see cref="None"/>.</summary>
    public long Of(int doc) => _numbers[doc];

    /// <summary>Reads a field of a segment.</summary>
    public static NumberColumn Read(AtomicReader reader, string field)
    {
        var numbers = new long[reader.MaxDoc];
        var stored = reader.GetNumericDocValues(field);
        var present = reader.GetDocsWithField(field);
        for (var doc = 0; doc < numbers.Length; doc++) numbers[doc] = stored is not null && present.Get(doc) ? stored.Get(doc) : None;
        return new NumberColumn(numbers);
    }
}
