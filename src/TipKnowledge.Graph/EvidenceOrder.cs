using System.Collections.Immutable;

namespace TipKnowledge.Graph;

/// <summary>
/// The order in which edges are put into a graph's rows: by the lower end, by the higher end, those with a direction before those without,
/// the heavier first, the earlier first. Every node's row then holds its neighbours in the order of their numbers, and the edges to one
/// neighbour with the strongest first.
/// </summary>
internal static class EvidenceOrder
{
    /// <summary>The edges in this order.</summary>
    public static IEnumerable<GraphEdge> Sorted(ImmutableArray<GraphEdge> edges)
    {
        var places = new Place[edges.Length];
        for (var number = 0; number < places.Length; number++)
        {
            var edge = edges[number];
            var ends = ((long)Math.Min(edge.Source, edge.Target) << 32) | (long)Math.Max(edge.Source, edge.Target);
            places[number] = new Place(ends, edge.Directed, edge.Weight, number);
        }
        Array.Sort(places);
        return places.Select(place => edges[place.Number]);
    }

    private readonly record struct Place(long Ends, bool Directed, double Weight, int Number) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            if (Ends != other.Ends) return Ends.CompareTo(other.Ends);
            if (Directed != other.Directed) return Directed ? -1 : 1;
            return Weight != other.Weight ? other.Weight.CompareTo(Weight) : Number.CompareTo(other.Number);
        }
    }
}
