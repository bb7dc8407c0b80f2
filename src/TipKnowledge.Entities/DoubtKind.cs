namespace TipKnowledge.Entities;

/// <summary>What cannot be right, or needs a second look.</summary>
public enum DoubtKind
{
    /// <summary>A citation's number and title belong to different laws.</summary>
    NumberAndTitle,

    /// <summary>A law is cited although another one had replaced it when the paper was written.</summary>
    CitedAfterReplaced,

    /// <summary>An abbreviation stands for two things, in one paper or in two.</summary>
    TwoMeanings,

    /// <summary>Two papers give one title to laws of different number or year.</summary>
    NumberDiffers,

    /// <summary>Two papers state different prison terms or fines for one provision.</summary>
    FiguresDiffer,
}
