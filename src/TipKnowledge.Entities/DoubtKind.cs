namespace TipKnowledge.Entities;

/// <summary>What cannot be right, or needs a second look.</summary>
public enum DoubtKind
{
    /// <summary>A citation's number and title belong to different laws.</summary>
    NumberAndTitle,

    /// <summary>A law is cited although another one had replaced it when the document was written.</summary>
    CitedAfterReplaced,

    /// <summary>An abbreviation stands for two things, in one document or in two.</summary>
    TwoMeanings,

    /// <summary>Two documents give one title to laws of different number or year.</summary>
    NumberDiffers,

    /// <summary>Two documents state different prison terms or fines for one provision.</summary>
    FiguresDiffer,
}
