using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Doubts;

/// <summary>Something in a paper that does not agree with the vocabulary, with itself or with another paper.</summary>
public sealed record Doubt
{
    /// <summary>What is wrong.</summary>
    public required DoubtKind Kind { get; init; }

    /// <summary>In which paper.</summary>
    public required PaperId Paper { get; init; }

    /// <summary>The ordinal of the passage.</summary>
    public required int Passage { get; init; }

    /// <summary>Where, in the passage's clean text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words in doubt.</summary>
    public required string Written { get; init; }

    /// <summary>What the words name as cited; <see langword="null"/> for an abbreviation that names no entity.</summary>
    public EntityId? Id { get; init; }

    /// <summary>What stands against it.</summary>
    public EntityId? Against { get; init; }

    /// <summary>The other writing: the law's real title, or the abbreviation's other expansion.</summary>
    public string Other { get; init; } = "";

    /// <summary>The same thing in another paper, where the doubt is between two.</summary>
    public PaperId? OtherPaper { get; init; }

    /// <summary>Why, in one sentence of a language.</summary>
    public string Reason(Language language) => (Kind, language == Language.English) switch
    {
        (DoubtKind.NumberAndTitle, true) => $"The title belongs to {Against?.Value ?? "another law"}, the number to {Id}{(Other.Length > 0 ? $" ({Other})" : "")}.",
        (DoubtKind.NumberAndTitle, false) => $"Judulnya milik {Against?.Value ?? "undang-undang lain"}, nomornya milik {Id}{(Other.Length > 0 ? $" ({Other})" : "")}.",
        (DoubtKind.CitedAfterReplaced, true) => $"{Id} had been replaced by {Against}, which the paper does not cite.",
        (DoubtKind.CitedAfterReplaced, false) => $"{Id} sudah digantikan oleh {Against}, yang tidak dikutip tulisan ini.",
        (_, true) => $"“{Written}” also stands for “{Other}”.",
        _ => $"“{Written}” juga berarti “{Other}”.",
    };
}
