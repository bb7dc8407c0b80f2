using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages;

/// <summary>A key of a passage: a value in a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value.</param>
public readonly record struct PassageKey(PassageField Field, string Value)
{
    /// <summary>The key of passages in a language.</summary>
    public static PassageKey Of(Language language) => new(PassageField.Language, language.Code());

    /// <summary>The key of passages of a document.</summary>
    public static PassageKey Of(DocumentId document) => new(PassageField.Document, document.Value);

    /// <summary>The key of passages of documents of a kind.</summary>
    public static PassageKey Of(DocumentKind kind) => new(PassageField.Type, kind.ToString().ToLowerInvariant());

    /// <summary>The key of passages that name an entity.</summary>
    public static PassageKey Of(EntityId entity) => new(FieldOf(entity.Type), entity.Value);

    /// <summary>The field that holds the ids of a type of entity.</summary>
    public static PassageField FieldOf(EntityType type) => type switch
    {
        EntityType.Law => PassageField.Law,
        EntityType.Agency => PassageField.Agency,
        EntityType.Country => PassageField.Country,
        EntityType.Organisation => PassageField.Organisation,
        _ => PassageField.Place,
    };
}
