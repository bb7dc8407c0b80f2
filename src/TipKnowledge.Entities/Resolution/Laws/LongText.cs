using System.Text;
using TipKnowledge.Entities.Recognition;

namespace TipKnowledge.Entities.Resolution;

/// <summary>
/// A title that is looked for in a text as readers of scans spell it: letters and figures alone count, and some of them may be wrong. A
/// title may also stand there without its last clauses.
/// </summary>
internal sealed class LongText
{
    private const int MinLength = 8;

    // of so many letters of a whole title one may be wrong, of a shortened one fewer
    private const int LettersPerFault = 6;
    private const int LettersPerFaultShort = 12;
    private const double MinShare = 0.4;

    private readonly string _letters;
    private readonly HashSet<int> _wordEnds = [];

    public LongText(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i])) letters.Append(char.ToLowerInvariant(text[i]));
            else _wordEnds.Add(letters.Length);
        }
        _letters = letters.ToString();
    }

    /// <summary>The token past the text where it stands from a token on; 0 where it does not.</summary>
    public int End(string text, List<Token> tokens, int at)
    {
        if (_letters.Length < MinLength) return 0;
        var limit = _letters.Length / LettersPerFault;
        var distances = new int[_letters.Length + 1];
        for (var j = 0; j < distances.Length; j++) distances[j] = j;
        var (whole, wholeFaults, shortened) = (0, limit + 1, 0);
        for (var i = at; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Address) break;
            for (var c = tokens[i].Start; c < tokens[i].End; c++)
                if (char.IsLetterOrDigit(text[c]) && Step(distances, char.ToLowerInvariant(text[c])) > limit)
                    return whole > 0 ? whole : shortened;
            if (!tokens[i].IsName) continue;
            if (distances[^1] < wholeFaults) (whole, wholeFaults) = (i + 1, distances[^1]);
            if (EndsClause(text, tokens, i + 1) && IsBeginning(distances)) shortened = i + 1;
        }
        return whole > 0 ? whole : shortened;
    }

    private static bool EndsClause(string text, List<Token> tokens, int next) =>
        next >= tokens.Count || text[tokens[next].Start] is ';' or '.' or ',' or ':' or ')' or '"' or '”';

    private bool IsBeginning(int[] distances)
    {
        for (var j = (int)(MinShare * _letters.Length); j < _letters.Length; j++)
            if (j >= MinLength && distances[j] <= j / LettersPerFaultShort && _wordEnds.Contains(j)) return true;
        return false;
    }

    // one row of the table of Levenshtein distances; the least in it
    private int Step(int[] distances, char c)
    {
        var (diagonal, least) = (distances[0], ++distances[0]);
        for (var j = 1; j < distances.Length; j++)
        {
            var above = distances[j];
            distances[j] = Math.Min(Math.Min(above, distances[j - 1]) + 1, diagonal + (_letters[j - 1] == c ? 0 : 1));
            diagonal = above;
            least = Math.Min(least, distances[j]);
        }
        return least;
    }
}
