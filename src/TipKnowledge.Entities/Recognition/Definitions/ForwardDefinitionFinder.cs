using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Finds abbreviations that a text explains behind them, as lists of abbreviations do: <c>PPT: Pusat Pelayanan Terpadu</c>,
/// <c>PPT, singkatan dari Pusat Pelayanan Terpadu</c>. Each letter must be the first of a word, so that no other words are taken for one.
/// </summary>
internal sealed class ForwardDefinitionFinder(Keywords keywords)
{
    private const int Shortest = 3;
    private const int Longest = 10;

    // ", yang merupakan singkatan dari"
    private const int MaxMarks = 4;

    /// <summary>Adds the definitions of a passage.</summary>
    public void Find(string text, int passage, List<Token> tokens, List<LocalDefinition> definitions)
    {
        for (var i = 0; i + Shortest < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token is not { Kind: TokenKind.Word, Capital: true, Length: >= Shortest and <= Longest }) continue;
            var abbreviation = text.AsSpan(token.Start, token.Length);
            if (!Letters.IsUpper(abbreviation)) continue;
            var start = PastMarks(tokens, i + 1);
            if (start == i + 1 || Spelled(text, tokens, start, abbreviation) is not { } end) continue;
            definitions.Add(new LocalDefinition(
                abbreviation.ToString(), text[tokens[start].Start..tokens[end - 1].End], passage, token.Start, null));
        }
    }

    private int PastMarks(List<Token> tokens, int at)
    {
        var (i, says) = (at, false);
        for (; i < tokens.Count && i - at < MaxMarks && keywords.DefinitionMarks.Contains(tokens[i].Word); i++)
            says |= tokens[i].Word != keywords.Comma;
        // a comma alone parts the items of a list
        return says ? i : at;
    }

    // the token past the words that the letters are the first of
    private static int? Spelled(string text, List<Token> tokens, int start, ReadOnlySpan<char> abbreviation)
    {
        var letter = 0;
        for (var i = start; i < tokens.Count && tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
            if (tokens[i].Capital && tokens[i].Length > 1 && word[0] == abbreviation[letter])
            {
                if (++letter == abbreviation.Length) return i + 1;
            }
            else if (i == start || !LanguageDetector.IsFunctionWord(word))
            {
                return null;
            }
        }
        return null;
    }
}
