using System.Globalization;
using TipKnowledge.Entities;

namespace TipKnowledge.Passages;

/// <summary>
/// How often a passage says something of an entity, as one term of the index: <c>law:id/uu/2007/21|UU TPPO|2</c> stands with a passage that
/// writes the law so twice. The sum over an index is exact without a passage being read: of all terms with one beginning, how often times in
/// how many passages.
/// </summary>
/// <param name="Entity">The entity.</param>
/// <param name="What">What is said of it; any text.</param>
/// <param name="Times">How often in the passage, from 1.</param>
internal readonly record struct Tally(EntityId Entity, string What, int Times)
{
    /// <summary>What is longer is no name: it would be an odd term of the index and an odd line of a page.</summary>
    public const int Longest = 500;

    /// <summary>What the terms of an entity begin with.</summary>
    public static string PrefixOf(EntityId entity) => entity.Value + "|";

    /// <summary>What the terms of an entity begin with that say one thing of it.</summary>
    public static string PrefixOf(EntityId entity, string what) => $"{entity}|{what}|";

    /// <summary>Reads a term back.</summary>
    /// <exception cref="FormatException">It is no such term.</exception>
    public static Tally Read(string term)
    {
        var (first, last) = (term.IndexOf('|', StringComparison.Ordinal), term.LastIndexOf('|'));
        return first < last
            ? new Tally(EntityId.Parse(term[..first]), term[(first + 1)..last], int.Parse(term.AsSpan(last + 1), CultureInfo.InvariantCulture))
            : throw new FormatException($"'{term}' is no tally.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entity}|{What}|{Times}");
}
