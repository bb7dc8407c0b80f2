namespace TipKnowledge.Entities.Evaluation;

/// <summary>A mention to compare: one that a person marked, or one that was found.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Start">Its start in code points of the source file.</param>
/// <param name="End">Its end, exclusive.</param>
/// <param name="Type"><c>law</c>, <c>agency</c> or <c>country</c>; any other marks what is neither wanted nor wrong.</param>
/// <param name="Id">The canonical id.</param>
/// <param name="Text">The words, for the listing of errors.</param>
public sealed record GoldMention(string Doc, int Start, int End, string Type, string Id, string Text)
{
    /// <summary>The article cited with a law, as written; <see langword="null"/> where none is.</summary>
    public string? Pin { get; init; }

    /// <summary>Whether the thing has no agreed id: every id of its type and jurisdiction is right.</summary>
    public bool Any { get; init; }

    /// <summary>Whether it overlaps another of the same document.</summary>
    public bool Overlaps(GoldMention other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Doc == other.Doc && Start < other.End && other.Start < End;
    }
}
