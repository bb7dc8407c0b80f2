using System.Collections.Immutable;
using System.Text.Json;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>A doubt that a person has looked into and found to be none; each part that is given must fit.</summary>
/// <param name="Kind">What kind of doubt.</param>
/// <param name="Document">Only in this document.</param>
/// <param name="Id">Only of this entity.</param>
/// <param name="Written">Only of this abbreviation.</param>
/// <param name="Why">What the person found, for those who come after.</param>
public sealed record Silence(DoubtKind Kind, DocumentId? Document, EntityId? Id, string? Written, string? Why)
{
    /// <summary>How the kinds are written in vocabulary files, such as <c>two-meanings</c>.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. Enum.GetValues<DoubtKind>().Select(NameOf)];

    /// <summary>The kind that is written so; <see langword="null"/> where there is none.</summary>
    public static DoubtKind? ParseKind(string name) => Kinds.IndexOf(name) is >= 0 and var index ? (DoubtKind)index : null;

    /// <summary>How a kind is written.</summary>
    public static string NameOf(DoubtKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Whether a doubt is silenced.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="document">Where it stands.</param>
    /// <param name="id">What it is about.</param>
    /// <param name="written">The abbreviation it is about; empty where it is about none.</param>
    public bool Covers(DoubtKind kind, DocumentId document, EntityId? id, string written) =>
        kind == Kind && (Document is null || Document == document) && (Id is null || Id == id) && (Written is null || Written == written);
}
