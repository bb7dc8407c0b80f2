using System.Text.Json;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Pinpoints;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Passages;

/// <summary>From passages and documents to entries of an index, and back.</summary>
internal static class PassageEntries
{
    /// <summary>The ordinal of a document's own record, before all its passages.</summary>
    private const int RecordOrdinal = -1;

    /// <summary>The ordinal of what is kept beside it.</summary>
    private const int DetailsOrdinal = -2;

    /// <summary>A passage: its words in the field of its language (in both where the language is not known), and its keys.</summary>
    public static IndexEntry Of(StoredPassage passage, StoredDocument document)
    {
        var entry = new IndexEntry(passage.Ordinal).Add(PassageSchema.Unit, PassageSchema.Passage);
        foreach (var (body, _) in PassageSchema.Bodies)
            if (IsIn(passage, body)) entry.Add(body, passage.Text);
        entry.Add(PassageSchema.Title, document.Metadata.Title);
        foreach (var heading in passage.SectionPath) entry.Add(PassageSchema.Section, heading);
        foreach (var author in document.Metadata.Authors) entry.Add(PassageSchema.Author, author.ToString());
        if (document.Metadata.Year is { } year) entry.Add(PassageSchema.Year, year);
        entry.Add(PassageSchema.Page, passage.Page).Add(PassageSchema.Kind, NameOf(passage.Kind));
        foreach (var key in NearDuplicates.KeysOf(ShinglesOf(passage.Text))) entry.Add(PassageSchema.Near, key);
        foreach (var key in Keys(passage, document)) entry.Add(PassageSchema.Of(key.Field), key.Value);
        foreach (var term in PinpointKeys.Of(passage.Provision)) entry.Add(PassageSchema.Provision, term);
        if (!passage.Mentions.IsEmpty) AddTallies(entry, passage);
        return entry.Store(JsonSerializer.SerializeToUtf8Bytes(passage, StoredJson.Default.StoredPassage));
    }

    /// <summary>The passage of an entry.</summary>
    public static StoredPassage Read(StoredEntry entry) =>
        JsonSerializer.Deserialize(entry.Bytes.Span, StoredJson.Default.StoredPassage)
        ?? throw new InvalidOperationException($"Entry {entry.Ordinal} of '{entry.Document}' holds no passage.");

    /// <summary>How a kind of passages is written in the index and in queries.</summary>
    public static string NameOf(PassageKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A passage's text, to be compared with others.</summary>
    public static Shingles ShinglesOf(string text) => Shingles.Of(text, Analyzers.Exact);

    /// <summary>Whether the words of a passage stand in a field.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="body">One of <see cref="PassageSchema.Bodies"/>.</param>
    public static bool IsIn(StoredPassage passage, string body) => body switch
    {
        PassageSchema.BodyIndonesian => passage.Language != Language.English,
        PassageSchema.BodyEnglish => passage.Language != Language.Indonesian,
        PassageSchema.BodyPlain => TextFolding.MayHaveAccents(passage.Text),
        _ => true,
    };

    /// <summary>A document's own record.</summary>
    public static IndexEntry Of(IndexedDocument document)
    {
        var entry = new IndexEntry(RecordOrdinal).Add(PassageSchema.Unit, PassageSchema.Document).Add(PassageSchema.Record, document.Document.Id.Value);
        if (document.Document.Metadata.Year is { } year) entry.Add(PassageSchema.Published, year);
        if (document.Document.Law is { } law) entry.Add(PassageSchema.OwnLaw, law.Value);
        var keys = document.Passages.SelectMany(p => Keys(p, document.Document)).Distinct();
        foreach (var key in keys) entry.Add(PassageSchema.InDocument(key.Field), key.Value);
        return entry.Store(JsonSerializer.SerializeToUtf8Bytes(document.Document, StoredJson.Default.StoredDocument));
    }

    /// <summary>What is kept beside a document's record.</summary>
    public static IndexEntry Of(DocumentId document, DocumentDetails details) => new IndexEntry(DetailsOrdinal)
        .Add(PassageSchema.Unit, PassageSchema.Details)
        .Add(PassageSchema.Record, document.Value)
        .Store(JsonSerializer.SerializeToUtf8Bytes(details, StoredJson.Default.DocumentDetails));

    private static void AddTallies(IndexEntry entry, StoredPassage passage)
    {
        foreach (var tally in PassageTallies.Writings(passage)) entry.Add(PassageSchema.Writing, tally.ToString());
        foreach (var tally in PassageTallies.Pinpoints(passage)) entry.Add(PassageSchema.Pinpoint, tally.ToString());
        foreach (var tally in PassageTallies.Together(passage)) entry.Add(PassageSchema.Together, tally.ToString());
    }

    private static IEnumerable<PassageKey> Keys(StoredPassage passage, StoredDocument document) =>
        passage.Mentions.Select(m => PassageKey.Of(m.Id))
            .Concat(passage.Relations.Select(r => new RelationKey(r.Type, r.From, r.To).Key))
            .Distinct()
            .Prepend(PassageKey.Of(passage.Document))
            .Prepend(PassageKey.Of(passage.Language))
            .Append(PassageKey.Of(document.Metadata.Kind));
}
