namespace TipKnowledge.Graph;

/// <summary>
/// Who is next to whom, in compressed sparse rows: the neighbours of all nodes stand one after another in one array, and a second array
/// says where each node's begin. Edges between the same two nodes are one arc, with their weights added. Immutable, thread-safe.
/// </summary>
public sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly double[] _weights;

    private Adjacency(int[] offsets, int[] targets, double[] weights, bool isUndirected) =>
        (_offsets, _targets, _weights, IsUndirected) = (offsets, targets, weights, isUndirected);

    /// <summary>How many nodes there are; they are numbered from 0.</summary>
    public int NodeCount => _offsets.Length - 1;

    /// <summary>How many arcs there are; one without direction counts twice, a loop once.</summary>
    public int ArcCount => _targets.Length;

    /// <summary>Whether every arc has its counterpart of the same weight.</summary>
    public bool IsUndirected { get; }

    /// <summary>A node's neighbours, in ascending order, each once; the node itself where it has a loop.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _targets.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]);

    /// <summary>The weights of the arcs to <see cref="Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<double> Weights(int node) => _weights.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]);

    /// <summary>Builds the rows.</summary>
    /// <param name="nodeCount">How many nodes.</param>
    /// <param name="arcs">The arcs, in any order, repeated or not.</param>
    /// <param name="isUndirected">Whether <paramref name="arcs"/> has every arc in both directions.</param>
    internal static Adjacency Build(int nodeCount, List<Arc> arcs, bool isUndirected)
    {
        var sorted = arcs.ToArray();
        Array.Sort(sorted);
        var offsets = new int[nodeCount + 1];
        var targets = new int[sorted.Length];
        var weights = new double[sorted.Length];
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var (source, target, weight) = sorted[i];
            if (i > 0 && sorted[i - 1].Source == source && sorted[i - 1].Target == target)
            {
                weights[count - 1] += weight;
                continue;
            }
            targets[count] = target;
            weights[count] = weight;
            count++;
            offsets[source + 1] = count;
        }
        for (var node = 1; node <= nodeCount; node++) offsets[node] = Math.Max(offsets[node], offsets[node - 1]);
        return new Adjacency(offsets, targets[..count], weights[..count], isUndirected);
    }

    /// <summary>One arc before it is put into a row. The order includes the weight, so that sums do not depend on the order of input.</summary>
    internal readonly record struct Arc(int Source, int Target, double Weight) : IComparable<Arc>
    {
        public int CompareTo(Arc other)
        {
            var order = Source.CompareTo(other.Source);
            if (order == 0) order = Target.CompareTo(other.Target);
            return order != 0 ? order : Weight.CompareTo(other.Weight);
        }
    }
}
