namespace TipKnowledge.Graph.Paths;

/// <summary>Between which nodes paths are sought, along which edges, and how much may be spent on it.</summary>
/// <param name="From">The number of the node where the paths start.</param>
/// <param name="To">The number of the node where they end.</param>
public sealed record PathQuestion(int From, int To)
{
    /// <summary>The most steps that may be asked for: nobody follows a longer chain.</summary>
    public const int MostSteps = 20;

    /// <summary>The most paths that may be asked for.</summary>
    public const int MostPaths = 10;

    /// <summary>How many steps a path has at most, from 1 to <see cref="MostSteps"/>.</summary>
    public int MaxSteps { get; init; } = 6;

    /// <summary>How many paths are given at most, from 1 to <see cref="MostPaths"/>.</summary>
    public int MaxPaths { get; init; } = MostPaths;

    /// <summary>
    /// How many edges are examined at most, each time counted; at least 1. Ten paths in a graph of 70,000 edges need 150,000 to 460,000;
    /// two million take a twentieth of a second where few nodes are met, and a second where every edge leads to a new one.
    /// </summary>
    public int MaxExamined { get; init; } = 2_000_000;

    /// <summary>Which edges may be walked; all where it is <see langword="null"/>. Asked more than once of an edge.</summary>
    public Func<GraphEdge, bool>? MayWalk { get; init; }
}
