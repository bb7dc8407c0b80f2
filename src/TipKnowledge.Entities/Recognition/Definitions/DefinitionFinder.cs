namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds the abbreviations that a passage defines: a short form in parentheses after its long form, or the reverse. The long form is found
/// by the algorithm of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003, section 3);
/// a short form right behind a law or agency stands for it, whatever its letters.
/// </summary>
internal static class DefinitionFinder
{
    private const int MaxShortWords = 3;
    private const int MaxShortLength = 12;
    private const int MaxLawShortLength = 60;
    private const int MaxTitleTokens = 40;

    // "(Pasal 83)", "(Article 5)" cite, and define nothing
    private static readonly string[] Citing = ["Pasal ", "Article ", "Bab ", "Ayat ", "Section ", "Huruf ", "Lihat ", "See "];

    public static void Find(string text, int passage, List<Token> tokens, List<Finding> findings, List<LocalDefinition> definitions)
    {
        var next = 0;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (text[tokens[i].Start] != '(') continue;
            while (next < findings.Count && findings[next].End <= i) next++;
            var close = Closing(text, tokens, i);
            if (close < 0) continue;
            var shortForm = text[tokens[i + 1].Start..tokens[close - 1].End];
            var before = next > 0 ? findings[next - 1] : null;
            if (LawInFront(text, tokens, findings, next, i, shortForm) is { } law) definitions.Add(new(shortForm, Written(text, tokens, law),
                passage, tokens[i + 1].Start, law));
            else if (next < findings.Count && findings[next].First == i + 1
                && findings[next].Type is EntityType.Country or EntityType.Place) continue;
            else if (IsShort(shortForm, close - i - 1)) AddShort(text, passage, tokens, i, shortForm, before, next < findings.Count
                && findings[next].First == i + 1 && findings[next].End == close ? findings[next] : null, definitions);
            else if (next < findings.Count && findings[next] is { Type: EntityType.Agency } inside && inside.First == i + 1
                && inside.End == close) AddReverse(text, passage, tokens, i, inside, definitions);
        }
    }

    private static void AddShort(string text, int passage, List<Token> tokens, int open, string shortForm, Finding? before, Finding? inside,
        List<LocalDefinition> definitions)
    {
        var start = tokens[open + 1].Start;
        if (before is { Type: EntityType.Agency or EntityType.Law or EntityType.Organisation } && (before.End == open || before.NameEnd == open))
        {
            // the abbreviation of the body that the finding's name ends with: "Majelis Umum Perserikatan Bangsa-Bangsa (PBB)"
            if (inside is { Candidates.Count: > 0 } && before.Candidates.Count > 0 && !inside.Candidates.Intersect(before.Candidates).Any()
                && LongForm(text, tokens, open, shortForm) is { } shorter && shorter.Length < Written(text, tokens, before).Length)
            {
                definitions.Add(new(shortForm, shorter, passage, start, inside));
                return;
            }
            // the abbreviation of a longer name that the finding only ends: "Asian Conference on X of the United Nations (ACX)"
            if (LongForm(text, tokens, open, shortForm) is not { } longer || longer.Length <= Written(text, tokens, before).Length + 3
                || before.Candidates.Count == 0)
            {
                definitions.Add(new(shortForm, Written(text, tokens, before), passage, start, NamesItsMatter(text, tokens, open, shortForm, before) ? null : before));
                return;
            }
        }
        if (LongForm(text, tokens, open, shortForm) is { } longForm) definitions.Add(new(shortForm, longForm, passage, start, null));
    }

    // "Undang-Undang Tindak Pidana Pencucian Uang (TPPU)": the letters are those of the crime, and the law would be "UU TPPU"
    private static bool NamesItsMatter(string text, List<Token> tokens, int open, string shortForm, Finding law) =>
        law.Type == EntityType.Law && (law.Title != TitleMatch.None || law.Candidates.Any(id => id.Value.StartsWith("law:id/", StringComparison.Ordinal)))
        && LongForm(text, tokens, open, shortForm) is { } longForm && longForm.Length < Written(text, tokens, law).Length
        && !shortForm.StartsWith('U');

    private static void AddReverse(string text, int passage, List<Token> tokens, int open, Finding inside, List<LocalDefinition> definitions)
    {
        var token = tokens[open - 1];
        var word = text[token.Start..token.End];
        if (token.Kind == TokenKind.Word && IsShort(word, 1) && word.Count(char.IsUpper) > 1)
            definitions.Add(new(word, Written(text, tokens, inside), passage, token.Start, inside));
    }

    // Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (UU TPPO)
    private static Finding? LawInFront(string text, List<Token> tokens, List<Finding> findings, int next, int open, string shortForm)
    {
        // countries and treaties of its title stand between a law and its abbreviation
        var law = next - 1;
        // a law right in front is the one meant, unless it is the treaty that a law's title names
        var isAdjacent = law >= 0 && findings[law] is { Type: EntityType.Law } adjacent && adjacent.End == open
            && !adjacent.Candidates.Any(id => id.Value.StartsWith("law:int/", StringComparison.Ordinal)
                || id.Value.StartsWith("law:asean/", StringComparison.Ordinal));
        while (!isAdjacent && law > 0 && next - law < 6 && findings[law].Law is null && findings[law - 1].End <= open) law--;
        if (law >= 0 && findings[law].Law is null) law = next - 1;
        var before = law >= 0 ? findings[law] : null;
        if (before is not { Type: EntityType.Law } || shortForm.Length > MaxLawShortLength || open - before.End > MaxTitleTokens) return null;
        if (!shortForm.StartsWith("UU ", StringComparison.Ordinal) && !shortForm.StartsWith("PP ", StringComparison.Ordinal)
            && !shortForm.StartsWith("RUU ", StringComparison.Ordinal)
            && !shortForm.StartsWith("Undang-Undang ", StringComparison.Ordinal) && !shortForm.StartsWith("Perpres ", StringComparison.Ordinal)
                && !shortForm.EndsWith(" Law", StringComparison.Ordinal) && !shortForm.EndsWith(" Act", StringComparison.Ordinal)) return null;
        for (var i = before.End; i < open; i++)
            if (text[tokens[i].Start] is '.' or ';' or '(') return null;
        return shortForm.AsSpan().ContainsAnyInRange('0', '9') && shortForm.Contains("omor", StringComparison.Ordinal) ? null : before;
    }

    private static int Closing(string text, List<Token> tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + 14; i++)
        {
            if (tokens[i].Kind == TokenKind.Address) return -1;
            if (text[tokens[i].Start] is ')') return i > open + 1 ? i : -1;
            if (text[tokens[i].Start] is '(' or ';') return -1;
        }
        return -1;
    }

    private static bool IsShort(string form, int tokens) =>
        form.Length is >= 2 and <= MaxShortLength && tokens <= MaxShortWords + 2
            && (char.IsUpper(form[0]) || char.IsAsciiDigit(form[0]) || char.IsUpper(form[1])) && form.Any(char.IsUpper)
            && form.Count(c => c == ' ') < MaxShortWords
        && !form.Contains(',', StringComparison.Ordinal) && !form.EndsWith('.') && !EndsInYear(form)
        && !Array.Exists(Citing, word => form.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // "(Lee 2022)" is a reference
    private static bool EndsInYear(string form) =>
        form.Length > 5 && form[^5] == ' ' && form.AsSpan(form.Length - 4).IndexOfAnyExceptInRange('0', '9') < 0;

    // the two pointers of Schwartz and Hearst run from the ends to the starts; the first letter must start a word
    private static string? LongForm(string text, List<Token> tokens, int open, string shortForm)
    {
        var words = Math.Min(shortForm.Length + 5, shortForm.Length * 2);
        var first = open;
        for (var count = 0; first > 0 && count < words; first--)
        {
            if (tokens[first - 1].Kind == TokenKind.Word) count++;
            else if (text[tokens[first - 1].Start] is '.' or ';' or '(' or ')' or ':') break;
        }
        if (first == open) return null;
        var start = tokens[first].Start;
        var candidate = text.AsSpan(start, tokens[open - 1].End - start);
        var l = candidate.Length - 1;
        for (var s = shortForm.Length - 1; s >= 0; s--)
        {
            var c = char.ToLowerInvariant(shortForm[s]);
            if (!char.IsLetterOrDigit(c)) continue;
            while (l >= 0 && char.ToLowerInvariant(candidate[l]) != c || s == 0 && l > 0 && char.IsLetterOrDigit(candidate[l - 1])) l--;
            if (l < 0) return null;
            l--;
        }
        var longForm = candidate[(l + 1)..].ToString();
        return longForm.Length > shortForm.Length && longForm.Contains(' ', StringComparison.Ordinal) ? longForm : null;
    }

    private static string Written(string text, List<Token> tokens, Finding finding) => text[tokens[finding.First].Start..tokens[finding.End - 1].End];
}
