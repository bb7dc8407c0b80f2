using System.Collections.Immutable;

namespace TipKnowledge.Entities.Vocabularies;

/// <summary>The names of a thing in both languages; the first of each is the one to show.</summary>
/// <param name="Indonesian">Names in Indonesian.</param>
/// <param name="English">Names in English.</param>
public sealed record Bilingual(ImmutableArray<string> Indonesian, ImmutableArray<string> English)
{
    /// <summary>No names.</summary>
    public static Bilingual None { get; } = new([], []);

    /// <summary>All names, Indonesian ones first.</summary>
    public IEnumerable<string> All => Indonesian.Concat(English);

    internal Bilingual With(Bilingual other) =>
        new([.. Indonesian.Union(other.Indonesian)], [.. English.Union(other.English)]);
}
