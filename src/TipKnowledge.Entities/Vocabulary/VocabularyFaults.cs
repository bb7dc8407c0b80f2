namespace TipKnowledge.Entities.Vocabularies;

/// <summary>Finds what is wrong with entries and merges of which each by itself is well written: what they do to each other.</summary>
internal sealed class VocabularyFaults
{
    private readonly Dictionary<EntityId, VocabularyEntry> _known;
    private readonly Dictionary<string, EntityId> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<EntityId, EntityId> _merged = [];

    /// <summary>Takes what was known before.</summary>
    public VocabularyFaults(Vocabulary? start)
    {
        _known = start?.Entries.ToDictionary(entry => entry.Id) ?? [];
        foreach (var id in _known.Keys) _spellings.TryAdd(id.Value, id);
        foreach (var merge in start?.Corrections.Merges ?? []) _merged.TryAdd(merge.From, merge.Into);
    }

    /// <summary>Reports the faults of what a file adds; all entries of a file may name each other.</summary>
    public void Check(VocabularyReader file, JsonValues values)
    {
        foreach (var (entry, line) in file.Entries)
        {
            if (!_spellings.TryAdd(entry.Id.Value, entry.Id) && _spellings[entry.Id.Value] is var other && other != entry.Id)
                values.Report(line,
                    $"{entry.Id} and {other} differ by case only, and searches take ids in any case; give one of them another.");
            _known[entry.Id] = _known.TryGetValue(entry.Id, out var earlier) ? earlier.With(entry) : entry;
        }
        foreach (var (entry, line) in file.Entries)
        {
            if (entry.Country is { } country && !_known.ContainsKey(country))
                values.Report(line,
                    $"{entry.Id}: there is no {country}; \"country\" is one by its two letters of ISO 3166-1, such as country:ID.");
            if (IsAboveItself(entry.Id)) values.Report(line, $"{entry.Id} is above itself; correct \"parent\".");
        }
        foreach (var (merge, line) in file.Merges)
        {
            _merged.TryAdd(merge.From, merge.Into);
            if (GoesRound(merge.From))
                values.Report(line, $"{merge.From} is merged into {merge.Into}, and that into it; take one of the two out.");
        }
    }

    private bool IsAboveItself(EntityId id)
    {
        var seen = new HashSet<EntityId>();
        for (EntityId? one = id; one is { } next && _known.TryGetValue(next, out var entry); one = entry.Parent)
            if (!seen.Add(next)) return next == id;
        return false;
    }

    private bool GoesRound(EntityId id)
    {
        var seen = new HashSet<EntityId>();
        for (var one = id; _merged.TryGetValue(one, out var into); one = into)
            if (!seen.Add(one)) return true;
        return false;
    }
}
