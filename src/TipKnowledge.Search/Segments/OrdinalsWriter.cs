using System.Runtime.InteropServices;

namespace TipKnowledge.Search.Segments;

/// <summary>Turns the postings of keywords round: for each document the places of its keywords, for facets.</summary>
internal sealed class OrdinalsWriter
{
    private readonly List<int> _docs = [];
    private readonly List<int> _ends = [];

    /// <summary>Adds a document of the keyword at hand.</summary>
    public void Add(int doc) => _docs.Add(doc);

    /// <summary>Goes to the next keyword in order.</summary>
    public void EndTerm() => _ends.Add(_docs.Count);

    /// <summary>Writes documents + 1 places, then the ordinals of each document, rising.</summary>
    public void WriteTo(SectionWriter section, int docCount)
    {
        var starts = new int[docCount + 1];
        foreach (var doc in _docs) starts[doc + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var ordinals = new int[_docs.Count];
        var next = starts.AsSpan(0, docCount).ToArray();
        for (int ordinal = 0, at = 0; ordinal < _ends.Count; ordinal++)
            for (; at < _ends[ordinal]; at++) ordinals[next[_docs[at]]++] = ordinal;
        section.Write(MemoryMarshal.AsBytes(starts.AsSpan()));
        section.Write(MemoryMarshal.AsBytes(ordinals.AsSpan()));
    }
}
