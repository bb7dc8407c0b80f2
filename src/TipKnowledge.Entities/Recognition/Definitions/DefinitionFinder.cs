namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds the abbreviations that a passage defines: a short form in parentheses after its long form, or the reverse. A short form right
/// behind a law or agency stands for it, whatever its letters; of other words the letters must be those of the short form.
/// </summary>
internal static class DefinitionFinder
{
    private const int MaxBracketed = 14;

    // so much longer than a finding is a name that the finding only ends
    private const int MinLonger = 3;

    /// <summary>Adds the definitions of a passage.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="passage">Which of the document's it is.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="findings">What it names.</param>
    /// <param name="definitions">The list to add to.</param>
    public static void Find(string text, int passage, List<Token> tokens, List<Finding> findings, List<LocalDefinition> definitions)
    {
        var next = 0;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (text[tokens[i].Start] != '(') continue;
            while (next < findings.Count && findings[next].End <= i) next++;
            var close = Closing(text, tokens, i);
            if (close < 0) continue;
            var inside = next < findings.Count && findings[next].First == i + 1 ? findings[next] : null;
            var bracket = new Bracket(i, close, text[tokens[i + 1].Start..tokens[close - 1].End])
            {
                Before = next > 0 ? findings[next - 1] : null,
                Inside = inside?.End == close ? inside : null,
            };
            if (DefinedLaw.InFront(text, tokens, findings, next, bracket) is { } law)
                definitions.Add(new(bracket.Written, Written(text, tokens, law), passage, tokens[i + 1].Start, law));
            else if (inside is { Type: EntityType.Country or EntityType.Place }) continue;
            else if (ShortForms.IsAbbreviation(bracket.Written, close - i - 1))
                AddShort(text, passage, tokens, bracket, definitions);
            else if (bracket.Inside is { Type: EntityType.Agency } body)
                AddReverse(text, passage, tokens, i, body, definitions);
        }
    }

    private static void AddShort(string text, int passage, List<Token> tokens, Bracket bracket, List<LocalDefinition> definitions)
    {
        var start = tokens[bracket.Open + 1].Start;
        var longForm = LongForms.Before(text, tokens, bracket.Open, bracket.Written);
        if (bracket.Follows is not { } named)
        {
            if (longForm is not null) definitions.Add(new(bracket.Written, longForm, passage, start, null));
            return;
        }
        var name = Written(text, tokens, named);
        // the abbreviation of the body that the finding's name ends with: "Majelis Umum Perserikatan Bangsa-Bangsa (PBB)"
        if (longForm is not null && longForm.Length < name.Length && bracket.Inside is { } inside && AreOthers(inside, named))
            definitions.Add(new(bracket.Written, longForm, passage, start, inside));
        // the abbreviation of a longer name that the finding only ends: "Asian Conference on X of the United Nations (ACX)"
        else if (longForm is not null && longForm.Length > name.Length + MinLonger && named.Candidates.Count > 0)
            definitions.Add(new(bracket.Written, longForm, passage, start, null));
        else
            definitions.Add(new(bracket.Written, name, passage, start, IsOfMatter(bracket, named, name, longForm) ? null : named));
    }

    private static bool AreOthers(Finding inside, Finding before) =>
        inside.Candidates.Count > 0 && before.Candidates.Count > 0 && !inside.Candidates.Intersect(before.Candidates).Any();

    // "Undang-Undang Tindak Pidana Pencucian Uang (TPPU)": the letters are those of the crime, and the law would be "UU TPPU"
    private static bool IsOfMatter(Bracket bracket, Finding law, string name, string? longForm) =>
        law.Type == EntityType.Law && longForm is not null && longForm.Length < name.Length && !bracket.Written.StartsWith('U')
        && (law.Law is NamedByTitle || law.Candidates.Any(static id => id.Type == EntityType.Law && id.IsOf("id")));

    private static void AddReverse(string text, int passage, List<Token> tokens, int open, Finding body, List<LocalDefinition> definitions)
    {
        var token = tokens[open - 1];
        var word = text[token.Start..token.End];
        if (token.Kind == TokenKind.Word && ShortForms.IsAbbreviation(word, 1) && word.Count(char.IsUpper) > 1)
            definitions.Add(new(word, Written(text, tokens, body), passage, token.Start, body));
    }

    private static int Closing(string text, List<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + MaxBracketed; i++)
        {
            if (tokens[i].Kind == TokenKind.Address) return -1;
            if (text[tokens[i].Start] is ')') return i > open + 1 ? i : -1;
            if (text[tokens[i].Start] is '(' or ';') return -1;
        }
        return -1;
    }

    private static string Written(string text, List<Token> tokens, Finding finding) =>
        text[tokens[finding.First].Start..tokens[finding.End - 1].End];
}
