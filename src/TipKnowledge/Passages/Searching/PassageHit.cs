using System.Collections.Immutable;
using TipKnowledge.Passages.Stored;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Likeness;

namespace TipKnowledge.Passages.Searching;

/// <summary>A passage that an engine found; it is read, and compared with others, once.</summary>
internal sealed class PassageHit(EngineHit hit)
{
    private StoredPassage? _passage;
    private Shingles? _shingles;
    private ImmutableArray<string>? _nearKeys;

    /// <summary>What the engine said.</summary>
    public EngineHit Hit => hit;

    /// <summary>Takes over what another passage was found to be: for one of the same text, word for word.</summary>
    public PassageHit LikeOneOfSameText(IReadOnlyDictionary<string, PassageHit> others)
    {
        if (others.TryGetValue(Passage.Text, out var other)) (_shingles, _nearKeys) = (other.Shingles, other.NearKeys);
        return this;
    }

    /// <summary>The passage.</summary>
    public StoredPassage Passage => _passage ??= PassageEntries.Read(hit.Entry);

    /// <summary>Its text, to be compared with others.</summary>
    public Shingles Shingles => _shingles ??= PassageEntries.ShinglesOf(Passage.Text);

    /// <summary>The keys that it shares with its near-duplicates.</summary>
    public ImmutableArray<string> NearKeys => _nearKeys ??= NearDuplicates.KeysOf(Shingles);
}
