using System.Collections.Immutable;

namespace TipKnowledge.Entities.Evaluation;

/// <summary>Counts how the mentions of documents agree, one type of one document after another.</summary>
internal sealed class MentionTally
{
    private static readonly (string Name, Func<GoldMention, GoldMention, bool> Fits)[] Matches =
    [
        ("overlap", (found, marked) => found.Id == marked.Id && found.Overlaps(marked)),
        ("exact", (found, marked) => found.Id == marked.Id && (found.Start, found.End) == (marked.Start, marked.End)),
        ("span", (found, marked) => found.Overlaps(marked)),
    ];

    private readonly List<EntityScore> _counts = [];
    private readonly List<GoldMention> _spurious = [], _missed = [];
    private readonly List<GoldLink> _linkedSpurious = [], _linkedMissed = [];
    private int _pinpoints, _pinpointsRight;

    /// <summary>Adds the mentions of one type of one document.</summary>
    public void Add(string type, List<GoldMention> marked, List<GoldMention> found)
    {
        foreach (var (name, fits) in Matches)
        {
            var open = new List<GoldMention>(marked);
            var hits = 0;
            foreach (var mention in found)
            {
                var index = open.FindIndex(candidate => fits(mention, candidate));
                if (name == "overlap") Note(mention, index < 0 ? null : open[index]);
                if (index < 0) continue;
                hits++;
                open.RemoveAt(index);
            }
            if (name == "overlap") _missed.AddRange(open);
            _counts.Add(new EntityScore(name, type, hits, found.Count - hits, marked.Count - hits));
        }
        AddLinks(type, marked, found);
    }

    /// <summary>The figures of all that was added.</summary>
    public EntityEvaluation Result(string[] types)
    {
        var scores = ImmutableArray.CreateBuilder<EntityScore>();
        foreach (var match in (ReadOnlySpan<string>)["overlap", "exact", "span", "linked"])
            foreach (var type in (string[])[.. types, "all"])
            {
                var same = _counts.Where(c => c.Match == match && (type == "all" || c.Type == type)).ToList();
                scores.Add(new EntityScore(
                    match, type, same.Sum(c => c.TruePositives), same.Sum(c => c.FalsePositives), same.Sum(c => c.FalseNegatives)));
            }
        return new EntityEvaluation(scores.ToImmutable(), [.. _spurious], [.. _missed], [.. _linkedSpurious], [.. _linkedMissed])
        {
            Pinpoints = _pinpoints,
            PinpointsRight = _pinpointsRight,
        };
    }

    private void Note(GoldMention found, GoldMention? marked)
    {
        if (marked is null) _spurious.Add(found);
        if (marked?.Pin is not { } pin) return;
        _pinpoints++;
        if (Letters(pin) == Letters(found.Pin ?? "")) _pinpointsRight++;
    }

    private void AddLinks(string type, List<GoldMention> marked, List<GoldMention> found)
    {
        var (wanted, given) = (Links(marked), Links(found));
        var right = wanted.Count(given.Contains);
        _counts.Add(new EntityScore("linked", type, right, given.Count - right, wanted.Count - right));
        _linkedSpurious.AddRange(given.Except(wanted));
        _linkedMissed.AddRange(wanted.Except(given));
    }

    private static HashSet<GoldLink> Links(List<GoldMention> mentions) => [.. mentions.Select(m => new GoldLink(m.Doc, m.Id))];

    // spaces, case and marks do not count
    private static string Letters(string pinpoint) =>
        string.Concat(pinpoint.ToLowerInvariant().Replace("nomor", "", StringComparison.Ordinal).Where(char.IsAsciiLetterOrDigit));
}
