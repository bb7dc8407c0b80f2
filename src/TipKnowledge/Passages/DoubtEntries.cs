using System.Text.Json;
using TipKnowledge.Entities.Doubts;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Passages;

/// <summary>From doubts to entries of an index, and back. All doubts of a corpus are one document of the index, in their order.</summary>
internal static class DoubtEntries
{
    /// <summary>The name of that document; no slug of a document begins so.</summary>
    public const string Document = "*doubts";

    /// <summary>The entry before the doubts, which says that they were looked for.</summary>
    public static IndexEntry Header => new IndexEntry(-1).Add(PassageSchema.Record, Document).Store(Array.Empty<byte>());

    /// <summary>A doubt.</summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="ordinal">Its place among all, from 0.</param>
    public static IndexEntry Of(Doubt doubt, int ordinal)
    {
        var entry = new IndexEntry(ordinal).Add(PassageSchema.Unit, PassageSchema.Doubt).Add(PassageSchema.DoubtKind, doubt.Kind.ToString());
        foreach (var id in new[] { doubt.Id, doubt.Against }.OfType<Entities.EntityId>().Distinct()) entry.Add(PassageSchema.About, id.Value);
        foreach (var place in new[] { doubt.Where.Document, doubt.AgainstWhere?.Document ?? doubt.Where.Document }.Distinct())
            entry.Add(PassageSchema.StandsIn, place.Value);
        return entry.Store(JsonSerializer.SerializeToUtf8Bytes(doubt, StoredJson.Default.Doubt));
    }

    /// <summary>The doubt of an entry.</summary>
    public static Doubt Read(StoredEntry entry) =>
        JsonSerializer.Deserialize(entry.Bytes.Span, StoredJson.Default.Doubt)
        ?? throw new InvalidOperationException($"Entry {entry.Ordinal} of '{entry.Document}' holds no doubt.");
}
