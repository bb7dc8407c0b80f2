using System.Collections.Immutable;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>What the first pages of a document tell of it as a publication; members as in <see cref="DocumentMetadata"/>.</summary>
internal sealed record FrontFacts
{
    /// <summary>The title, where it is not what the title's lines say.</summary>
    public string? Title { get; init; }

    public ImmutableArray<PersonName> Authors { get; init; } = [];

    public int? Year { get; init; }

    public JournalFacts Journal { get; init; } = new();

    /// <summary>The university of a thesis, the court of a decision.</summary>
    public string? Publisher { get; init; }

    /// <summary>The number of a decision.</summary>
    public string? Number { get; init; }
}
