using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace TipKnowledge.Search.Lucene.Queries;

/// <summary>
/// The entries that have any of some terms of a field. Terms that follow each other in the dictionary, as those of a prefix or a range do, are
/// gone through one after another; only past a gap is the next one looked up.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="terms">The terms, in order, each once.</param>
internal sealed class TermSetFilter(string field, IReadOnlyList<BytesRef> terms) : Filter
{
    private readonly Dictionary<AtomicReaderContext, (IBits? Accepted, FixedBitSet? Entries)> _known =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>The entries of a segment; found once, however often a search comes back to explain its scores.</summary>
    public override DocIdSet? GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        if (_known.TryGetValue(context, out var known) && ReferenceEquals(known.Accepted, acceptDocs)) return known.Entries;
        var entries = Find(context.AtomicReader, acceptDocs);
        _known[context] = (acceptDocs, entries);
        return entries;
    }

    private FixedBitSet? Find(AtomicReader reader, IBits? acceptDocs)
    {
        if (reader.GetTerms(field) is not { } dictionary) return null;
        var found = dictionary.GetEnumerator();
        FixedBitSet? entries = null;
        DocsEnum? docs = null;
        var isAtNext = false;
        foreach (var term in terms)
        {
            isAtNext = isAtNext && found.Term.Equals(term);
            if (!isAtNext && !found.SeekExact(term)) continue;
            docs = found.Docs(acceptDocs, docs, DocsFlags.NONE);
            entries ??= new FixedBitSet(reader.MaxDoc);
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc()) entries.Set(doc);
            isAtNext = terms.Count > 1 && found.MoveNext();
        }
        return entries;
    }

    public override string ToString() => $"{field}:({terms.Count} terms)";
}
