using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Scoring;

/// <summary>
/// What scores go by, counted over the entries that are there. Lucene counts those that are deleted until they are merged away, so that scores
/// would tell of an index's history; here the same documents have the same scores. Thread-safe.
/// </summary>
internal sealed class LiveStatistics
{
    private readonly IndexReader _reader;
    private readonly List<(AtomicReader Reader, int[] Deleted)> _withDeleted;
    private readonly ConcurrentDictionary<string, CollectionStatistics> _fields = new(StringComparer.Ordinal);

    /// <param name="reader">The index.</param>
    public LiveStatistics(IndexReader reader)
    {
        _reader = reader;
        _withDeleted = [.. reader.Leaves.Select(l => l.AtomicReader).Where(r => r.HasDeletions).Select(r => (r, Deleted(r)))];
    }

    /// <summary>How many entries have a field, and how many words it has in all of them.</summary>
    public CollectionStatistics Field(string field) => _fields.GetOrAdd(field, Count);

    /// <summary>How many entries have a term.</summary>
    public int EntriesWith(string field, BytesRef term) => EntriesWith(field, term, _reader.DocFreq(new Term(field, term)));

    /// <summary>How many entries have a term that stands in so many, deleted ones counted.</summary>
    public int EntriesWith(string field, BytesRef term, int withDeleted)
    {
        if (withDeleted == 0) return 0;
        foreach (var (reader, deleted) in _withDeleted)
            if (reader.GetTerms(field) is { } terms) withDeleted -= DeletedWith(terms, term, deleted);
        return withDeleted;
    }

    /// <summary>Whether an entry has a term.</summary>
    public bool Has(string field, BytesRef term)
    {
        foreach (var leaf in _reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } terms) continue;
            var found = terms.GetEnumerator();
            if (!found.SeekExact(term)) continue;
            if (found.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE).NextDoc() != DocIdSetIterator.NO_MORE_DOCS) return true;
        }
        return false;
    }

    private CollectionStatistics Count(string field)
    {
        long entries = 0, words = 0;
        foreach (var leaf in _reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(field) is not { } terms) continue;
            entries += terms.DocCount;
            words += terms.SumTotalTermFreq;
        }
        foreach (var (reader, deleted) in _withDeleted)
        {
            if (reader.GetNormValues(field) is not { } lengths) continue;
            foreach (var doc in deleted)
            {
                var length = lengths.Get(doc);
                words -= length;
                if (length > 0) entries--;
            }
        }
        return new CollectionStatistics(field, _reader.NumDocs, entries, words, sumDocFreq: -1);
    }

    private static int[] Deleted(AtomicReader reader)
    {
        var deleted = new int[reader.NumDeletedDocs];
        var live = reader.LiveDocs;
        for (int doc = 0, i = 0; i < deleted.Length; doc++)
            if (!live.Get(doc)) deleted[i++] = doc;
        return deleted;
    }

    // postings skip: a few deleted entries cost a few steps, however frequent the term
    private static int DeletedWith(Terms terms, BytesRef term, int[] deleted)
    {
        var found = terms.GetEnumerator();
        if (!found.SeekExact(term)) return 0;
        var postings = found.Docs(null, null, DocsFlags.NONE);
        var count = 0;
        var at = -1;
        foreach (var doc in deleted)
        {
            if (at < doc) at = postings.Advance(doc);
            if (at == DocIdSetIterator.NO_MORE_DOCS) break;
            if (at == doc) count++;
        }
        return count;
    }
}
