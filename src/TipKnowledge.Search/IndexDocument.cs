namespace TipKnowledge.Search;

/// <summary>A document to be added: values for fields, and bytes that are given back as they are.</summary>
public sealed class IndexDocument
{
    internal List<(string Field, string Value)> Values { get; } = [];

    internal List<(string Field, long Value)> Numbers { get; } = [];

    internal ReadOnlyMemory<byte> StoredBytes { get; private set; }

    /// <summary>Characters of all values, and stored bytes.</summary>
    internal long Size { get; private set; }

    /// <summary>Adds a text or a keyword. A text field that gets several has a gap between them that no phrase crosses.</summary>
    public IndexDocument Add(string field, string value)
    {
        Values.Add((field, value));
        Size += value.Length;
        return this;
    }

    /// <summary>Sets a number.</summary>
    public IndexDocument Add(string field, long value)
    {
        Numbers.Add((field, value));
        return this;
    }

    /// <summary>Sets what is stored with the document.</summary>
    public IndexDocument Store(ReadOnlyMemory<byte> bytes)
    {
        Size += bytes.Length - StoredBytes.Length;
        StoredBytes = bytes;
        return this;
    }
}
