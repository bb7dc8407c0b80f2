using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Entities.Doubts;

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

    /// <summary>The file's pages.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>How many passages it has.</summary>
    public required int Passages { get; init; }

    /// <summary>What it claims of laws and abbreviations, so that documents are compared without reading their passages.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];
}
