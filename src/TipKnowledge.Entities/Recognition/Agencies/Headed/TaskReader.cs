namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the task of a ministry or service by the closed set of words that such tasks are made of: <c>Perikanan Darat dan Laut</c>.
/// </summary>
internal sealed class TaskReader(Lexicon lexicon, AgencyWords words)
{
    private const int MaxTokens = 16;

    private readonly int _comma = lexicon.Intern(","), _urusan = lexicon.Intern("urusan");
    private readonly HashSet<int> _joins = [lexicon.Intern("dan"), lexicon.Intern("serta"), lexicon.Intern("&")];

    /// <summary>Whether a word stands at a token that the task of a listed ministry goes on with.</summary>
    public bool MayGoOn(List<Token> tokens, int at) => IsTask(tokens, at) && !words.NotTask.Contains(tokens[at].Word);

    /// <summary>Whether a word only says that a service is a region's: "Daerah".</summary>
    public bool IsLocal(Token token) => words.Local.Contains(token.Word);

    /// <summary>The token past the task; the token itself where none stands there.</summary>
    public int End(List<Token> tokens, int at)
    {
        var (end, inList, i) = (at, false, at);
        while (i < tokens.Count && i - at < MaxTokens)
        {
            if (IsTask(tokens, i))
            {
                i++;
                // the items of a list belong to the name once its last one does: "Pariwisata, Pos, dan Telekomunikasi"
                if (!inList) end = i;
            }
            else if (tokens[i].Kind == TokenKind.Dash && tokens[i].Joined && i > at) i++;
            else if (i > at && tokens[i].Word == _comma && (IsTask(tokens, i + 1) || IsJoin(tokens, i + 1)))
            {
                inList = true;
                i++;
            }
            else if (i > at && IsJoin(tokens, i)) (inList, i) = (false, i + 1);
            else break;
        }
        // "Urusan Antariksa": what follows is the task, whatever it is
        if (end > at && end == i && tokens[end - 1].Word == _urusan && i < tokens.Count
            && tokens[i] is { Kind: TokenKind.Word, Capital: true }) end++;
        return end == at + 1 && words.NotAlone.Contains(tokens[at].Word) ? at : end;
    }

    private bool IsTask(List<Token> tokens, int at) => at < tokens.Count && tokens[at].Capital && words.Portfolio.Contains(tokens[at].Word);

    private bool IsJoin(List<Token> tokens, int at) => IsTask(tokens, at + 1) && _joins.Contains(tokens[at].Word);
}
