namespace TipKnowledge.Entities.Doubts;

/// <summary>Something in a document that does not agree with the vocabulary, with itself or with another document.</summary>
public sealed record Doubt
{
    /// <summary>What is wrong.</summary>
    public required DoubtKind Kind { get; init; }

    /// <summary>The words in doubt.</summary>
    public required DoubtPlace Where { get; init; }

    /// <summary>What is said there: the title, the expansion, the figure; empty for a law cited after it was replaced.</summary>
    public string Said { get; init; } = "";

    /// <summary>The abbreviation; or a penalty's article and measure as in <see cref="Claim.Subject"/>; empty for the other kinds.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What the words name as cited; <see langword="null"/> for an abbreviation that names no entity.</summary>
    public EntityId? Id { get; init; }

    /// <summary>The entity that stands against it.</summary>
    public EntityId? Against { get; init; }

    /// <summary>What stands against what is said: the law's real title, the other expansion, the other figure.</summary>
    public string Other { get; init; } = "";

    /// <summary>Where the other is said; <see langword="null"/> where it is the vocabulary that says it.</summary>
    public DoubtPlace? AgainstWhere { get; init; }
}
