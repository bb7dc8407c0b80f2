using TipKnowledge.Entities;

namespace TipKnowledge.Answers;

/// <summary>A document in an answer to what documents there are that name or state something.</summary>
/// <param name="Document">The document.</param>
/// <param name="Law">The law that it is; <see langword="null"/> where it is none.</param>
/// <param name="Found">How many of its passages name all that is asked for, or state it.</param>
/// <param name="First">The first of them; <see langword="null"/> where nothing was asked for.</param>
public sealed record ListedDocument(DocumentSummary Document, EntityId? Law, int Found, EvidencePassage? First)
{
    /// <summary>The file's path in the corpus, with <c>/</c> between its folders.</summary>
    public required string File { get; init; }
}
