namespace TipKnowledge.Benchmarks.Comparing;

/// <summary>What a comparison measured of one peer.</summary>
internal sealed class PeerResult
{
    /// <summary>How it indexed; of several rounds, the fastest.</summary>
    public IndexFigures? Indexing { get; set; }

    /// <summary>Managed heap after the index was opened, in bytes, garbage collected.</summary>
    public long HeapOpened { get; set; }

    /// <summary>The same after all queries were answered.</summary>
    public long HeapAnswered { get; set; }

    /// <summary>The most memory of the searching process, in bytes, mapped files included.</summary>
    public long PeakMemory { get; set; }

    /// <summary>The ids of queries that it could not read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>How long searches took, by class.</summary>
    public SortedDictionary<string, SearchFigures> Searching { get; } = new(StringComparer.Ordinal);
}
