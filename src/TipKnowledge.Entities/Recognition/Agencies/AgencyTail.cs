namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads what follows an agency's name and belongs to it: its country, in any of the ways that bodies are written with
/// it.</summary>
internal sealed class AgencyTail(Lexicon lexicon, Gazetteer gazetteer, AgencyWords words)
{
    private static readonly EntityId Indonesia = EntityId.Parse("country:ID");

    private readonly int _of = lexicon.Intern("of"), _the = lexicon.Intern("the");

    /// <summary>The token past the country and the country; the end itself where none follows.</summary>
    public (int End, EntityId? Country) Read(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end >= tokens.Count) return (end, null);
        if (words.Republic.Contains(tokens[end].Word) && tokens[end].Length == 2 && tokens[end].Capital) return (end + 1, Indonesia);
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
}
