namespace TipKnowledge.Entities.Recognition;

/// <summary>Gives each law the articles that stand right before it or right behind it.</summary>
internal sealed class PinpointRule(Keywords keywords)
{
    // "(", ",", "dari", "of the" between an article and its law
    private const int MaxBetween = 2;

    private readonly PinpointGrammar _grammar = new(keywords);

    /// <summary>The token past the articles that start at a token; the token itself where none do.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        keywords.Pinpoints.Contains(tokens[at].Word) && _grammar.End(text, tokens, at) is var end && end > at + 1 ? end : at;

    /// <summary>Attaches the articles of a passage to its laws.</summary>
    public void Attach(ReadOnlySpan<char> text, List<Token> tokens, List<Finding> findings, List<(int First, int End)> pinpoints)
    {
        var law = 0;
        foreach (var (first, end) in pinpoints)
        {
            while (law < findings.Count && findings[law].First < end) law++;
            var after = law < findings.Count && findings[law].Type == EntityType.Law && IsOnlyJoins(tokens, end, findings[law].First) ? law : -1;
            var before = law > 0 && findings[law - 1].Type == EntityType.Law && findings[law - 1].Pinpoint is null
                && first - findings[law - 1].End <= 1
                && (first == findings[law - 1].End || text[tokens[first - 1].Start] is ',' or '(') ? law - 1 : -1;
            var target = after >= 0 ? after : before;
            if (target >= 0)
                findings[target] = findings[target] with { Pinpoint = PinpointGrammar.Meant(text[tokens[first].Start..tokens[end - 1].End]) };
        }
    }

    private bool IsOnlyJoins(List<Token> tokens, int from, int to)
    {
        if (to - from > MaxBetween) return false;
        for (var i = from; i < to; i++)
            if (!keywords.BeforeLaw.Contains(tokens[i].Word)) return false;
        return true;
    }
}
