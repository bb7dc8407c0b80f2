namespace TipKnowledge.Answers;

/// <summary>How much of what the corpus says of an entity is wanted.</summary>
public sealed record EntityPageSize
{
    /// <summary>As much as a person reads on one page.</summary>
    public static EntityPageSize Page { get; } = new();

    /// <summary>All passages and relations, as a program wants them.</summary>
    public static EntityPageSize Whole { get; } = new()
    {
        Documents = ListRange.All,
        EvidenceOfDocument = int.MaxValue,
        Relations = int.MaxValue,
        EvidenceOfRelation = int.MaxValue,
        Writings = int.MaxValue,
        Doubts = int.MaxValue,
    };

    /// <summary>Which of the documents that name it.</summary>
    public ListRange Documents { get; init; } = new(0, 10);

    /// <summary>How many passages of each document.</summary>
    public int EvidenceOfDocument { get; init; } = 3;

    /// <summary>How many relations.</summary>
    public int Relations { get; init; } = 20;

    /// <summary>How many passages of each relation.</summary>
    public int EvidenceOfRelation { get; init; } = 1;

    /// <summary>How many writings, and how many articles.</summary>
    public int Writings { get; init; } = 50;

    /// <summary>How many doubts.</summary>
    public int Doubts { get; init; } = 5;
}
