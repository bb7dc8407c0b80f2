namespace TipKnowledge.Benchmarks.Site.Kinds;

/// <summary>What was drawn by chance of what all measured servers have.</summary>
internal sealed class Drawn
{
    /// <summary>Documents.</summary>
    public required IReadOnlyList<Listed> Documents { get; init; }

    /// <summary>Entities by the name of their type, in small letters.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Listed>> Entities { get; init; }

    /// <summary>Entities of all types, mixed.</summary>
    public required IReadOnlyList<Listed> Mixed { get; init; }

    /// <summary>Edges of the graph, as their evidence is asked for.</summary>
    public required IReadOnlyList<string> Edges { get; init; }

    /// <summary>Passages that are long enough to be like others: the document's id as it stands in a path, and the ordinal.</summary>
    public required IReadOnlyList<(string Document, int Ordinal)> Passages { get; init; }
}
