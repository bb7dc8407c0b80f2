namespace TipKnowledge.Answers;

/// <summary>A way of writing, and how often it occurs.</summary>
/// <param name="Text">As written, with single spaces.</param>
/// <param name="Count">How often.</param>
public sealed record WritingCount(string Text, int Count)
{
    /// <summary>Of an article, where the corpus holds its text; else <see langword="null"/>.</summary>
    public ProvisionReference? Provision { get; init; }
}
