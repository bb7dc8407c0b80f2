namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads what follows an agency's name and belongs to it: its country, in any of the ways that bodies are written with it.
/// </summary>
internal sealed class AgencyTail(Lexicon lexicon, Gazetteer gazetteer, CapitalRun run, AgencyWords words)
{
    // "Department of Law, Faculty of X": a school's name stands this near behind
    private const int MaxToAcademic = 3;

    private readonly UnknownCountryRule _unknown = new(lexicon, gazetteer, run);
    private readonly int _of = lexicon.Intern("of"), _the = lexicon.Intern("the");

    /// <summary>The token past the country and the country, "Republik Indonesia", "RI", "of Cambodia"; the end itself where none
    /// follows.</summary>
    public (int End, EntityId? Country) Read(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end >= tokens.Count) return (end, null);
        if (words.Republic.Contains(tokens[end].Word) && tokens[end] is { Length: 2, Capital: true }) return (end + 1, EntityId.Indonesia);
        var i = end;
        if (tokens[i].Word == _of)
        {
            i++;
            if (i < tokens.Count && tokens[i].Word == _the) i++;
        }
        if (i >= tokens.Count || !tokens[i].Capital) return (end, null);
        var (name, after) = gazetteer.At(text, tokens, i);
        return name is { Demonym: false, Ids: [{ Type: EntityType.Country } id, ..] } ? (after, id) : (end, null);
    }

    /// <summary>The body with the country behind its name where no list holds that country; <see langword="null"/> where none stands
    /// there.</summary>
    public Finding? OfUnknownCountry(ReadOnlySpan<char> text, List<Token> tokens, int at, int end, bool isForeign)
    {
        var past = _unknown.End(text, tokens, at, end, isForeign);
        return past > 0 ? new Finding(EntityType.Agency, at, past) { NameEnd = past, UnknownCountry = true } : null;
    }

    /// <summary>Whether a school's or university's name follows.</summary>
    public bool IsAcademic(List<Token> tokens, int end)
    {
        for (var i = end; i < tokens.Count && i < end + MaxToAcademic; i++)
            if (words.Academic.Contains(tokens[i].Word)) return true;
        return false;
    }
}
