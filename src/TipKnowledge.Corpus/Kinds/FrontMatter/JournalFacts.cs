namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>What the head of a journal tells, on the first page of an article or at the edge of each; members as in CSL-JSON.</summary>
internal sealed record JournalFacts
{
    public string? Name { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Doi { get; init; }

    public string? Issn { get; init; }

    public int? Year { get; init; }
}
