using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;
using TipKnowledge.Passages;
using TipKnowledge.Passages.Stored;

namespace TipKnowledge.Tests.Passages;

/// <summary>Documents of a few passages for tests of an index.</summary>
internal static class DocumentsToStore
{
    public static readonly EntityId Law = EntityId.Parse("law:id/uu/2007/21");
    public static readonly EntityId Treaty = EntityId.Parse("law:int/palermo-protocol");
    public static readonly EntityId Agency = EntityId.Parse("agency:id/bp2mi");
    public static readonly EntityId Cambodia = EntityId.Parse("country:KH");
    public static readonly RelationKey Implements = new(RelationType.Implements, Law, Treaty);

    /// <summary>A document of a year with the given passages.</summary>
    public static IndexedDocument Document(string id, int? year, params StoredPassage[] passages)
    {
        var document = new DocumentId(id);
        return new IndexedDocument(
            new StoredDocument
            {
                Id = document,
                File = id + ".txt",
                Fingerprint = new DocumentFingerprint(100, 638000000000000000, "ab12", "recipe"),
                Metadata = new DocumentMetadata { Title = "Judul " + id, Year = year, Authors = [new PersonName("Laksono", "Budi")] },
                Pages = 1,
                Passages = passages.Length,
            },
            new DocumentDetails([new Page(1, "53", new SourceSpan(0, 100))], [0], []),
            [.. passages.Select((p, i) => p with { Document = document, Ordinal = i })]);
    }

    /// <summary>An Indonesian passage that names some entities.</summary>
    public static StoredPassage Indonesian(string text, params EntityId[] entities) => Passage(text, Language.Indonesian, entities);

    /// <summary>An English passage that names some entities.</summary>
    public static StoredPassage English(string text, params EntityId[] entities) => Passage(text, Language.English, entities);

    /// <summary>The passage with a sentence that states that the law implements the treaty.</summary>
    public static StoredPassage Stating(this StoredPassage passage) => passage with
    {
        Relations = [new StoredRelation(Implements.Type, Law, Treaty, new TextSpan(0, passage.Text.Length), passage.Source)],
    };

    private static StoredPassage Passage(string text, Language language, EntityId[] entities) => new()
    {
        Document = default,
        Ordinal = 0,
        Kind = PassageKind.Paragraph,
        Language = language,
        SectionPath = ["Pendahuluan"],
        Text = text,
        Page = 1,
        PrintedPage = "53",
        Source = new SourceSpan(10, 10 + text.Length),
        Mentions = [.. entities.Select(e => new StoredMention(new TextSpan(0, 1), new SourceSpan(10, 11), e, true, null, null))],
    };
}
