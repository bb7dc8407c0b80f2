using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities;

/// <summary>A place in a passage that names an entity.</summary>
public sealed record Mention
{
    /// <summary>Where, in the passage's clean text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it names.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Whether the id was resolved (by number, vocabulary or the document's own definition) or made from the words
    /// alone.</summary>
    public bool Resolved { get; init; } = true;

    /// <summary>In which sentence of the passage it starts, from 0: mentions of one sentence have the same.</summary>
    public int Sentence { get; init; }

    /// <summary>The article, paragraph or point cited with a law, as written with single spaces (<c>Pasal 1 ayat (1)</c>);
    /// <see langword="null"/> where none is.</summary>
    public string? Pinpoint { get; init; }
}
