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
            var isBefore = law < findings.Count && findings[law].Type == EntityType.Law && IsOnlyJoins(tokens, end, findings[law].First);
            if (!isBefore && !(law > 0 && IsBehind(text, tokens, findings[law - 1], first))) continue;
            var target = isBefore ? law : law - 1;
            findings[target] = findings[target] with { Pinpoint = PinpointGrammar.Meant(text[tokens[first].Start..tokens[end - 1].End]) };
        }
    }

    private static bool IsBehind(ReadOnlySpan<char> text, List<Token> tokens, Finding law, int first) =>
        law is { Type: EntityType.Law, Pinpoint: null }
        && (first == law.End || first == law.End + 1 && text[tokens[first - 1].Start] is ',' or '(');

    private bool IsOnlyJoins(List<Token> tokens, int from, int to)
    {
        if (to - from > MaxBetween) return false;
        for (var i = from; i < to; i++)
            if (!keywords.BeforeLaw.Contains(tokens[i].Word)) return false;
        return true;
    }
}
