using System.Text.Json;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Analysis;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Likeness;
using TipKnowledge.Search.Schema;

namespace TipKnowledge.Passages;

/// <summary>From passages and papers to entries of an index, and back.</summary>
internal static class PassageDocuments
{
    /// <summary>The ordinal of a paper's own record, before all its passages.</summary>
    private const int RecordOrdinal = -1;

    /// <summary>A passage: its words in the field of its language (in both where the language is not known), and its keys.</summary>
    public static IndexEntry Of(StoredPassage passage, StoredPaper paper)
    {
        var document = new IndexEntry(passage.Ordinal).Add(PassageSchema.Unit, PassageSchema.Passage);
        foreach (var (body, _) in PassageSchema.Bodies)
            if (IsIn(passage, body)) document.Add(body, passage.Text);
        document.Add(PassageSchema.Title, paper.Metadata.Title);
        foreach (var heading in passage.SectionPath) document.Add(PassageSchema.Section, heading);
        foreach (var author in paper.Metadata.Authors) document.Add(PassageSchema.Author, author.ToString());
        if (paper.Metadata.Year is { } year) document.Add(PassageSchema.Year, year);
        document.Add(PassageSchema.Page, passage.Page).Add(PassageSchema.Kind, NameOf(passage.Kind));
        foreach (var key in NearDuplicates.KeysOf(ShinglesOf(passage.Text))) document.Add(PassageSchema.Near, key);
        foreach (var key in Keys(passage)) document.Add(PassageSchema.Of(key.Field), key.Value);
        return document.Store(JsonSerializer.SerializeToUtf8Bytes(passage, StoredJson.Default.StoredPassage));
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

    /// <summary>A paper's own record.</summary>
    public static IndexEntry Of(IndexedPaper paper)
    {
        var document = new IndexEntry(RecordOrdinal).Add(PassageSchema.Unit, PassageSchema.Paper).Add(PassageSchema.Record, paper.Paper.Id.Value);
        foreach (var key in paper.Passages.SelectMany(Keys).Distinct()) document.Add(PassageSchema.InPaper(key.Field), key.Value);
        return document.Store(JsonSerializer.SerializeToUtf8Bytes(paper.Paper, StoredJson.Default.StoredPaper));
    }

    private static IEnumerable<PassageKey> Keys(StoredPassage passage) =>
        passage.Mentions.Select(m => PassageKey.Of(m.Id))
            .Concat(passage.Relations.Select(r => new RelationKey(r.Type, r.From, r.To).Key))
            .Distinct()
            .Prepend(PassageKey.Of(passage.Paper))
            .Prepend(PassageKey.Of(passage.Language));
}
