using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// A body whose name goes on with a country that no list holds: <c>Ministry of Interior of Freedonia</c>, <c>Kementerian Dalam Negeri
/// Republik Freedonia</c>. Whoever's it is, it is not that of the country that is meant where none is named.
/// </summary>
internal sealed class UnknownCountryRule
{
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly HashSet<int> _states, _ministries;
    private readonly int _of, _the, _possessive;

    public UnknownCountryRule(Lexicon lexicon, Gazetteer gazetteer, CapitalRun run)
    {
        (_gazetteer, _run) = (gazetteer, run);
        var roles = Table.Roles("country-words");
        (_states, _ministries) = (lexicon.InternAll(roles["States"]), lexicon.InternAll(roles["Ministries"]));
        (_of, _the, _possessive) = (lexicon.Intern("of"), lexicon.Intern("the"), lexicon.Intern("'"));
    }

    /// <summary>The token past the country; 0 where the name does not go on so.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">Where the body's name starts.</param>
    /// <param name="end">Where its own words end.</param>
    /// <param name="isForeign">Whether its name is one of foreign bodies alone, so that a country mostly follows.</param>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int at, int end, bool isForeign)
    {
        var i = end;
        var hasOf = Skip(tokens, ref i, _of);
        var hasThe = hasOf && Skip(tokens, ref i, _the);
        var isState = i < tokens.Count && tokens[i].Capital && _states.Contains(tokens[i].Word);
        if (isState)
        {
            i++;
            if (Skip(tokens, ref i, _of)) Skip(tokens, ref i, _the);
        }
        // "the Ministers of Health of the Jokowi cabinet" name no country; a ministry is never a town's, as police and courts are
        else if (!hasOf || hasThe || !(isForeign || _ministries.Contains(tokens[at].Word)))
        {
            return 0;
        }
        return IsName(text, tokens, i) ? Past(tokens, _run.End(text, tokens, i)) : 0;
    }

    // what the lists hold there is known, and no country
    private bool IsName(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        if (i >= tokens.Count || tokens[i] is not { Kind: TokenKind.Word, Capital: true }) return false;
        var word = text[tokens[i].Start..tokens[i].End];
        // of what scans misread in headings and seals, most is Indonesia: "REPUBLIK TNDONESIA", "Republik Indonesla"
        return !Letters.IsUpper(word) && !word.StartsWith("Indo") && _gazetteer.At(text, tokens, i).Name is null;
    }

    // "of Widodo's cabinet", "of May 2019"
    private int Past(List<Token> tokens, int end) =>
        end < tokens.Count && (tokens[end].Word == _possessive || tokens[end].Kind == TokenKind.Number) ? 0 : end;

    private static bool Skip(List<Token> tokens, ref int i, int word)
    {
        if (i >= tokens.Count || tokens[i].Word != word) return false;
        i++;
        return true;
    }
}
