namespace TipKnowledge.Search.Asking;

/// <summary>An entry as it is kept.</summary>
/// <param name="Document">The id of its document.</param>
/// <param name="Ordinal">Its place in it.</param>
/// <param name="Bytes">What was stored with it.</param>
public sealed record StoredEntry(string Document, int Ordinal, ReadOnlyMemory<byte> Bytes);
