using System.Text.Json;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Search;

namespace TipKnowledge.Store;

/// <summary>From passages and papers to documents of the embedded engine.</summary>
internal static class PassageDocuments
{
    /// <summary>A passage: its words in the field of its language (in both where the language is not known), and its keys.</summary>
    public static IndexDocument Of(StoredPassage passage, StoredPaper paper)
    {
        var document = new IndexDocument().Add(PassageSchema.Unit, PassageSchema.Passage);
        if (passage.Language != Language.English) document.Add(PassageSchema.BodyIndonesian, passage.Text);
        if (passage.Language != Language.Indonesian) document.Add(PassageSchema.BodyEnglish, passage.Text);
        document.Add(PassageSchema.BodyExact, passage.Text).Add(PassageSchema.Title, paper.Metadata.Title);
        foreach (var heading in passage.SectionPath) document.Add(PassageSchema.Section, heading);
        foreach (var author in paper.Metadata.Authors) document.Add(PassageSchema.Author, author.ToString());
        if (paper.Metadata.Year is { } year) document.Add(PassageSchema.Year, year);
        document.Add(PassageSchema.Page, passage.Page).Add(PassageSchema.Kind, passage.Kind.ToString().ToLowerInvariant());
        foreach (var key in Keys(passage)) document.Add(PassageSchema.Of(key.Field), key.Value);
        return document.Store(JsonSerializer.SerializeToUtf8Bytes(passage, StoredJson.Default.StoredPassage));
    }

    /// <summary>A paper's own record.</summary>
    public static IndexDocument Of(IndexedPaper paper)
    {
        var document = new IndexDocument().Add(PassageSchema.Record, paper.Paper.Id.Value);
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
