namespace TipKnowledge.Exploring;

/// <summary>A passage as evidence.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Text">Its text, with what it is evidence for marked.</param>
public sealed record EvidencePassage(PassageReference Passage, MarkedText Text);
