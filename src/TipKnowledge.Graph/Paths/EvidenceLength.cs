namespace TipKnowledge.Graph.Paths;

/// <summary>
/// How long a step of a path is: the stronger the evidence, the shorter. A step counts 1 and a 256th of the weakness of its best edge,
/// which is <c>1 / (1 + ln(1 + weight)) / 2</c>, and half more where the edge has no direction.
/// <list type="bullet">
/// <item>A path with fewer steps is always shorter: each further step is a further inference of the reader. So no longer path can stand in
/// the way of one within the greatest number of steps, and a search need not keep both.</item>
/// <item>The logarithm, because weights are counts of passages over several orders of magnitude: the second passage makes an edge more
/// certain than the hundredth does. The 1 inside makes weakness finite for every weight above 0.</item>
/// <item>What is stated is between 0 and 1/2, what is merely named together between 1/2 and 1: of the edges between two nodes a stated one
/// is always taken, and along a path two strong steps make up for a weak one.</item>
/// </list>
/// Lengths are whole numbers, so that paths of equal evidence are exactly equal and their order is that of node numbers.
/// </summary>
internal static class EvidenceLength
{
    private const int StepBits = 40;

    // 2^32 grades tell weights apart beyond a million; the weakness of 2^8 steps still adds up to less than a step
    private const double Grades = 1L << 32;

    /// <summary>The length of a step along an edge.</summary>
    public static long Of(GraphEdge edge)
    {
        var weakness = (1 / (1 + Math.Log(1 + edge.Weight)) + (edge.Directed ? 0 : 1)) / 2;
        return (1L << StepBits) + (long)(weakness * Grades);
    }

    /// <summary>A length that every path of so many steps stays below, and every longer one reaches.</summary>
    public static long Above(int steps) => (steps + 1L) << StepBits;
}
