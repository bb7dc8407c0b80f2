namespace TipKnowledge.Answers;

/// <summary>A passage as evidence.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Text">Its text, with what it is evidence for marked; of a very long one, the sentences with most marks.</param>
/// <param name="Excerpt">The sentences that show it best, marked alike; the whole text where that is short.</param>
public sealed record EvidencePassage(PassageReference Passage, MarkedText Text, MarkedText Excerpt)
{
    /// <summary>How long a text may be, in UTF-16 code units, that is opened beside its excerpt; a longer one is read in its document.</summary>
    public const int ReadInPlace = 3_000;

    /// <summary>Whether the excerpt leaves something out.</summary>
    public bool IsCut => Excerpt.Text != Text.Text;
}
