using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Recognition;

/// <summary>A passage with its findings, in UTF-16 places so that its tokens need not be kept.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Findings">What was found, by place.</param>
/// <param name="Spans">Where each finding stands.</param>
/// <param name="NameEnds">The end of each finding's own words.</param>
internal sealed record PassageFindings(Passage Passage, List<Finding> Findings, List<TextSpan> Spans, List<int> NameEnds)
{
    private int[]? _countries;

    /// <summary>The country named last before a finding, else the first one behind it; <see langword="null"/> where the passage names
    /// none.</summary>
    public EntityId? NearestCountry(int finding)
    {
        // one pass for all, else a long passage without countries would be walked once for each of its laws
        _countries ??= Countries();
        return _countries[finding] < 0 ? null : Findings[_countries[finding]].Candidates[0];
    }

    /// <summary>A finding as it is written.</summary>
    public string Text(int finding) => Passage.Text[Spans[finding].Start..Spans[finding].End];

    /// <summary>A finding's own words as they are written.</summary>
    public string NameText(int finding) => Passage.Text[Spans[finding].Start..NameEnds[finding]];

    private int[] Countries()
    {
        var nearest = new int[Findings.Count];
        var last = -1;
        for (var i = 0; i < nearest.Length; i++)
        {
            nearest[i] = last;
            if (Findings[i].Type == EntityType.Country) last = i;
        }
        var next = -1;
        for (var i = nearest.Length - 1; i >= 0; i--)
        {
            if (nearest[i] < 0) nearest[i] = next;
            if (Findings[i].Type == EntityType.Country) next = i;
        }
        return nearest;
    }
}
