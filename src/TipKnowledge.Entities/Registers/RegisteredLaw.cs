namespace TipKnowledge.Entities.Registers;

/// <summary>A law of the register.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title without the word <c>tentang</c>.</param>
/// <param name="Support">How many writings agree on the title: its own heading, its formula of enactment, and each statute that cites it
/// so.</param>
public sealed record RegisteredLaw(EntityId Id, string Title, int Support)
{
    /// <summary>Its kind, as an id has it: <c>uu</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its year.</summary>
    public required int Year { get; init; }

    /// <summary>Its number.</summary>
    public required string Number { get; init; }

    /// <summary>Whether the law's own text gives the title; else only those that cite it do.</summary>
    public required bool IsHeading { get; init; }

    /// <summary>Whether the title is free of what a reader of scans may have got wrong.</summary>
    public required bool IsClean { get; init; }
}
