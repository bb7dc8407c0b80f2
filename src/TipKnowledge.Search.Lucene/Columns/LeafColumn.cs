using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Columns;

/// <summary>The values of a keyword field in one segment, by entry, in memory: counting what matches reads nothing else.</summary>
internal sealed class LeafColumn
{
    private readonly int[] _starts;
    private readonly int[] _values;

    private LeafColumn(string[] names, int[] starts, int[] values)
    {
        (Names, _starts, _values) = (names, starts, values);
        var hasOneEach = values.Length == Length && !starts.Where((start, doc) => start != doc).Any();
        if (hasOneEach) RunStarts = [.. Enumerable.Range(0, values.Length).Where(doc => doc == 0 || values[doc] != values[doc - 1])];
    }

    /// <summary>
    /// Where each entry has just one value, as its document's id, the entries where it becomes another; else the default. A document's entries
    /// stand together.
    /// </summary>
    public ImmutableArray<int> RunStarts { get; }

    /// <summary>All values, in the order of their UTF-8 bytes.</summary>
    public string[] Names { get; }

    /// <summary>How many entries the segment has.</summary>
    public int Length => _starts.Length - 1;

    /// <summary>The values of an entry, as places in <see cref="Names"/>, ascending.</summary>
    public ReadOnlySpan<int> Of(int doc) => _values.AsSpan(_starts[doc], _starts[doc + 1] - _starts[doc]);

    /// <summary>Reads a field of a segment; a field that no entry of it has is empty.</summary>
    public static LeafColumn Read(AtomicReader reader, string field)
    {
        var starts = new int[reader.MaxDoc + 1];
        if (reader.GetSortedSetDocValues(field) is not { } stored) return new LeafColumn([], starts, []);
        var values = new List<int>(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            stored.SetDocument(doc);
            for (var value = stored.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = stored.NextOrd()) values.Add((int)value);
            starts[doc + 1] = values.Count;
        }
        return new LeafColumn(ReadNames(stored), starts, [.. values]);
    }

    private static string[] ReadNames(SortedSetDocValues stored)
    {
        var names = new string[stored.ValueCount];
        var bytes = new BytesRef();
        for (var value = 0; value < names.Length; value++)
        {
            stored.LookupOrd(value, bytes);
            names[value] = bytes.Utf8ToString();
        }
        return names;
    }
}
