namespace TipKnowledge.Search.Schema;

/// <summary>An entry to be written: values for fields, and bytes that are given back as they are. Not thread-safe.</summary>
/// <param name="ordinal">Its place in its document; entries of equal score come in this order. No two of a document share one.</param>
public sealed class IndexEntry(int ordinal)
{
    private readonly List<(string Field, string Text)> _texts = [];
    private readonly List<(string Field, long Number)> _numbers = [];

    /// <summary>Its place in its document.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>Texts and whole values, in the order in which they were added.</summary>
    public IReadOnlyList<(string Field, string Text)> Texts => _texts;

    /// <summary>Numbers, at most one a field.</summary>
    public IReadOnlyList<(string Field, long Number)> Numbers => _numbers;

    /// <summary>What is stored with the entry.</summary>
    public ReadOnlyMemory<byte> Stored { get; private set; }

    /// <summary>Adds a text or a whole value. A text field that gets several has a gap between them that no phrase crosses.</summary>
    public IndexEntry Add(string field, string text)
    {
        _texts.Add((field, text));
        return this;
    }

    /// <summary>Sets a number.</summary>
    public IndexEntry Add(string field, long number)
    {
        _numbers.Add((field, number));
        return this;
    }

    /// <summary>Sets what is stored with the entry.</summary>
    public IndexEntry Store(ReadOnlyMemory<byte> bytes)
    {
        Stored = bytes;
        return this;
    }
}
