namespace TipKnowledge.Entities.Doubts;

/// <summary>What cannot be right, or needs a second look.</summary>
public enum DoubtKind
{
    /// <summary>A citation's number and title belong to different laws.</summary>
    NumberAndTitle,

    /// <summary>A law is cited although another one had replaced it when the paper was written.</summary>
    CitedAfterReplaced,

    /// <summary>An abbreviation stands for two things.</summary>
    TwoMeanings,
}
