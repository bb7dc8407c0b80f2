using System.Collections.Immutable;
using TipKnowledge.Entities;
using TipKnowledge.Search.Asking;
using TipKnowledge.Search.Engines;
using TipKnowledge.Search.Queries;

namespace TipKnowledge.Passages;

/// <summary>What all passages of one state of an index say of an entity, counted from its terms: no passage is read.</summary>
/// <param name="reader">The state.</param>
internal sealed class EntityTallies(IEngineReader reader)
{
    /// <summary>How the corpus writes an entity, most often first.</summary>
    public ImmutableArray<KeyCount> Writings(EntityId entity) => Summed(PassageSchema.Writing, Tally.PrefixOf(entity));

    /// <summary>The articles of a law that are cited, most often first.</summary>
    public ImmutableArray<KeyCount> Pinpoints(EntityId entity) => Summed(PassageSchema.Pinpoint, Tally.PrefixOf(entity));

    /// <summary>In how many sentences two entities stand together.</summary>
    public int Sentences(EntityId first, EntityId second) => TermsOf(first, second).Sum(term => Tally.Read(term.Term).Times * term.Count);

    /// <summary>The passages that have a sentence in which two entities stand together.</summary>
    public Query InOneSentence(EntityId first, EntityId second) =>
        new AnyOfQuery(PassageSchema.Together, [.. TermsOf(first, second).Select(term => term.Term)]);

    /// <summary>All pairs that stand together in sentences, each with how many sentences; the lesser id of a pair first.</summary>
    public IEnumerable<(EntityId First, EntityId Second, int Sentences)> Together(CancellationToken cancellation = default)
    {
        var sums = new Dictionary<(string, string), int>();
        foreach (var (term, count) in reader.Terms(new TermsQuestion(PassageSchema.Together), cancellation))
        {
            var tally = Tally.Read(term);
            var pair = (tally.Entity.Value, tally.What);
            sums[pair] = sums.GetValueOrDefault(pair) + (tally.Times * count);
        }
        return sums.Select(sum => (EntityId.Parse(sum.Key.Item1), EntityId.Parse(sum.Key.Item2), sum.Value));
    }

    private IEnumerable<TermCount> TermsOf(EntityId first, EntityId second)
    {
        var (lesser, greater) = first < second ? (first, second) : (second, first);
        return reader.Terms(new TermsQuestion(PassageSchema.Together, Tally.PrefixOf(lesser, greater.Value)));
    }

    private ImmutableArray<KeyCount> Summed(string field, string prefix) =>
    [
        .. reader.Terms(new TermsQuestion(field, prefix))
            .Select(term => (Tally: Tally.Read(term.Term), term.Count))
            .GroupBy(t => t.Tally.What, t => t.Tally.Times * t.Count)
            .Select(sum => new KeyCount(sum.Key, sum.Sum()))
            .OrderByDescending(sum => sum.Count)
            .ThenBy(sum => sum.Value, StringComparer.Ordinal),
    ];
}
