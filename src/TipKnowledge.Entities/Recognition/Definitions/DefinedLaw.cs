namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds the law that a short name behind it stands for:
/// <c>Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (UU TPPO)</c>.
/// </summary>
internal static class DefinedLaw
{
    private const int MaxTitleTokens = 40;

    // countries and treaties of its title stand between a law and its short name
    private const int MaxBetween = 5;

    /// <summary>The law before a bracket; <see langword="null"/> where the bracket has no law's short name or none stands there.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="findings">What it names.</param>
    /// <param name="next">The first finding that does not end before the bracket.</param>
    /// <param name="bracket">The bracket.</param>
    public static Finding? InFront(string text, List<Token> tokens, List<Finding> findings, int next, Bracket bracket)
    {
        if (next == 0 || !ShortForms.IsLaw(bracket.Written)) return null;
        var law = Before(findings, next, bracket.Open);
        if (law.Type != EntityType.Law || bracket.Open - law.End > MaxTitleTokens) return null;
        for (var i = law.End; i < bracket.Open; i++)
            if (text[tokens[i].Start] is '.' or ';' or '(') return null;
        return IsCitation(bracket.Written) ? null : law;
    }

    private static Finding Before(List<Finding> findings, int next, int open)
    {
        var last = findings[next - 1];
        // a law right in front is the one meant, unless it is the treaty that a law's title names
        if (last.Type == EntityType.Law && last.End == open && !last.Candidates.Any(static id => id.IsTreaty)) return last;
        for (var i = next - 1; i >= 0 && next - 1 - i <= MaxBetween; i--)
            if (findings[i].Law is ToldLaw) return findings[i];
        return last;
    }

    // "UU Nomor 6 Tahun 2011" is no short name
    private static bool IsCitation(string form) =>
        form.AsSpan().ContainsAnyInRange('0', '9') && form.Contains("omor", StringComparison.Ordinal);
}
