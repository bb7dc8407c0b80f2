using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>The columns of one segment, each read when it is first asked for. Commits that share a segment share them. Thread-safe.</summary>
internal sealed class LeafColumns
{
    // they go when the last reader of the segment does
    private static readonly ConditionalWeakTable<object, LeafColumns> BySegment = [];

    private readonly ConcurrentDictionary<string, Lazy<LeafColumn>> _keywords = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<NumberColumn>> _numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<LengthColumn>> _lengths = new(StringComparer.Ordinal);

    /// <summary>The columns of a segment.</summary>
    public static LeafColumns Of(AtomicReader reader) => BySegment.GetOrCreateValue(reader.CoreCacheKey);

    /// <summary>A keyword field.</summary>
    public LeafColumn Keywords(AtomicReader reader, string field) => Get(_keywords, field, () => LeafColumn.Read(reader, field));

    /// <summary>A number field.</summary>
    public NumberColumn Numbers(AtomicReader reader, string field) => Get(_numbers, field, () => NumberColumn.Read(reader, field));

    /// <summary>The lengths of a text field.</summary>
    public LengthColumn Lengths(AtomicReader reader, string field) => Get(_lengths, field, () => LengthColumn.Read(reader, field));

    // a failure is not remembered
    private static T Get<T>(ConcurrentDictionary<string, Lazy<T>> columns, string field, Func<T> read)
    {
        try
        {
            return columns.GetOrAdd(field, _ => new Lazy<T>(read)).Value;
        }
        catch
        {
            columns.TryRemove(field, out _);
            throw;
        }
    }
}
