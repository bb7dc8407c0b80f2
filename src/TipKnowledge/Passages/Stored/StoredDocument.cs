using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages.Stored;

/// <summary>A document, as the index keeps it.</summary>
public sealed record StoredDocument
{
    /// <summary>Its id.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Its file, relative to the corpus, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>What the file's content was when it was indexed, and what it was indexed with: a difference means to index it again.</summary>
    public required DocumentFingerprint Fingerprint { get; init; }

    /// <summary>The publication.</summary>
    public required DocumentMetadata Metadata { get; init; }

    /// <summary>The law that the document is; <see langword="null"/> where it is none, or does not tell which.</summary>
    public EntityId? Law { get; init; }

    /// <summary>The laws that head the items of its legal basis, in their order.</summary>
    public ImmutableArray<EntityId> Basis { get; init; } = [];

    /// <summary>The language of most of its text.</summary>
    public Language Language { get; init; }

    /// <summary>How many pages its file has.</summary>
    public required int Pages { get; init; }

    /// <summary>How many passages it has.</summary>
    public required int Passages { get; init; }
}
