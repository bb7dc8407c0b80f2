using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Lucene.Collecting;

namespace TipKnowledge.Search.Lucene.Reading;

/// <summary>Reads what is stored with an entry.</summary>
internal static class EntryReader
{
    /// <summary>The entry.</summary>
    /// <param name="view">The index.</param>
    /// <param name="doc">Its number in the index.</param>
    /// <param name="place">Its <see cref="EntryPlace"/>.</param>
    public static StoredEntry Read(IndexView view, int doc, long place)
    {
        var bytes = view.Reader.Document(doc).GetBinaryValue(Writing.EntryFields.Stored);
        return new StoredEntry(
            view.Column(view.Schema.Document).Names[EntryPlace.Document(place)],
            EntryPlace.Ordinal(place),
            bytes is null ? default : bytes.Bytes.AsMemory(bytes.Offset, bytes.Length));
    }
}
