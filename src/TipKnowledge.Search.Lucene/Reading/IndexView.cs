using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;
using TipKnowledge.Search.Lucene.Collecting;
using TipKnowledge.Search.Lucene.Columns;
using TipKnowledge.Search.Lucene.Scoring;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>What all questions to one state of an index share. Thread-safe.</summary>
internal sealed class IndexView
{
    private readonly ConcurrentDictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FixedBitSet> _sets = [];
    private readonly Lock _reading = new();

    public IndexView(DirectoryReader reader, IndexSchema schema)
    {
        (Reader, Schema) = (reader, schema);
        Searcher = new LiveSearcher(reader, new LiveStatistics(reader));
    }

    /// <summary>The index.</summary>
    public DirectoryReader Reader { get; }

    /// <summary>Its fields.</summary>
    public IndexSchema Schema { get; }

    /// <summary>Searches it.</summary>
    public LiveSearcher Searcher { get; }

    /// <summary>An empty set of entries, to be disposed.</summary>
    public EntrySet TakeSet() => new(_sets, Reader.MaxDoc);

    /// <summary>The column of a keyword field.</summary>
    /// <exception cref="ArgumentException">The schema has no such keyword field.</exception>
    public Column Column(string field)
    {
        Schema.Require(field, FieldKind.Keyword);
        if (_columns.TryGetValue(field, out var column)) return column;
        // once, and a failure is not remembered
        lock (_reading)
            return _columns.GetOrAdd(field, name => new Column([.. Reader.Leaves.Select(l => l.AtomicReader).Select(r => LeafColumns.Of(r).Keywords(r, name))]));
    }

    /// <summary>A number field of a segment.</summary>
    /// <exception cref="ArgumentException">The schema has no such number field.</exception>
    public NumberColumn Numbers(string field, AtomicReader segment)
    {
        Schema.Require(field, FieldKind.Number);
        return LeafColumns.Of(segment).Numbers(segment, field);
    }
}
