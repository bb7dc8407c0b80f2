namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>Finds a statute's own name: in its heading, else in the heading of its explanatory note, else in its enacting words.</summary>
internal static class StatuteNames
{
    /// <summary>How far behind its mark a name is looked for, in UTF-16 code units.</summary>
    private const int Reach = 1_500;

    /// <summary>The name, as complete as the text tells it; <see langword="null"/> where it tells none.</summary>
    /// <param name="text">The document's words.</param>
    /// <param name="stretches">Its stretches.</param>
    public static StatuteName? Find(string text, StatuteStretches stretches)
    {
        var heading = stretches.Name.End > stretches.Name.Start ? StatuteName.Read(text.AsSpan(stretches.Name.Start, stretches.Name.End - stretches.Name.Start)) : null;
        if (heading is { Number.Length: > 0, Year: not null }) return heading;
        var enacted = Behind(text, stretches, StatuteMarkKind.Enactment);
        var explained = Behind(text, stretches, StatuteMarkKind.Elucidation);
        var best = heading ?? enacted ?? explained;
        if (best is null || explained is null || best.Number.Length > 0) return best;
        return best with { Number = explained.Number, Year = best.Year ?? explained.Year };
    }

    private static StatuteName? Behind(string text, StatuteStretches stretches, StatuteMarkKind kind)
    {
        StatuteName? found = null;
        for (var i = 0; i < stretches.Marks.Length; i++)
        {
            if (stretches.Marks[i].Kind != kind) continue;
            var start = stretches.Marks[i].LabelEnd;
            var end = kind == StatuteMarkKind.Elucidation ? stretches.Ends[i] : NextPart(stretches, i, text.Length);
            if (end > start) found = StatuteName.Read(text.AsSpan(start, Math.Min(end - start, Reach))) ?? found;
        }
        return found;
    }

    private static int NextPart(StatuteStretches stretches, int i, int length) => i + 1 < stretches.Marks.Length ? stretches.Marks[i + 1].Start : length;
}
