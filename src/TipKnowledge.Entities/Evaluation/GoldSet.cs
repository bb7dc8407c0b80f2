using System.Collections.Immutable;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>What a person marked in some documents.</summary>
/// <param name="Mentions">The mentions, and what is neither wanted nor wrong, by document and place.</param>
/// <param name="Ranges">The stretches of a document that were marked, in code points, the end exclusive; a document that is not among
/// them was marked as a whole.</param>
public sealed record GoldSet(
    ImmutableArray<GoldMention> Mentions, ImmutableDictionary<string, ImmutableArray<(int Start, int End)>> Ranges)
{
    /// <summary>The documents.</summary>
    public ImmutableHashSet<string> Documents => [.. Mentions.Select(m => m.Doc), .. Ranges.Keys];

    /// <summary>Whether a mention stands where the document was marked.</summary>
    public bool Covers(GoldMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return !Ranges.TryGetValue(mention.Doc, out var ranges)
            || ranges.Any(range => range.Start <= mention.Start && mention.End <= range.End);
    }
}
