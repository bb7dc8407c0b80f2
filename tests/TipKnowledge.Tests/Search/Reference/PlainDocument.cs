using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Tests.Search.Reference;

/// <summary>A document for tests.</summary>
internal sealed record PlainDocument(string Id, params PlainEntry[] Entries)
{
    /// <summary>Its entries for an engine.</summary>
    public IEnumerable<IndexEntry> ForIndex() => Entries.Select((entry, i) => entry.ForIndex(i));

    /// <summary>Puts documents, and commits.</summary>
    public static void Commit(IEngine engine, params IEnumerable<PlainDocument> documents)
    {
        using var writer = engine.Write();
        foreach (var document in documents) writer.Put(document.Id, document.ForIndex());
        writer.Commit();
    }
}
