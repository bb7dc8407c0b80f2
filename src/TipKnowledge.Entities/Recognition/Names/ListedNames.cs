using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the names of the lists, each with what belongs to it where it stands, and none that means something else there.</summary>
internal sealed class ListedNames(Lexicon lexicon, Gazetteer gazetteer, LawReader laws, AgencyGrammar agencies)
{
    private readonly CountryContext _countries = new(lexicon);
    private readonly DamagedNames _damaged = new(lexicon, gazetteer.Names);

    /// <summary>The name at a token, or <see langword="null"/>.</summary>
    public Finding? At(Passage passage, ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (name, end) = gazetteer.At(text, tokens, at);
        if (_damaged.At(text, tokens, at) is { Name: { } mended } damaged && damaged.End > end) (name, end) = (mended, damaged.End);
        if (name is null) return null;
        if (name.Ids.Count == 0) return new Finding(EntityType.Place, at, end);
        var finding = new Finding(name.Ids[0].Type, at, end) { Candidates = name.Ids, NameEnd = end, NeedsCountry = name.NeedsCountry };
        return finding.Type switch
        {
            EntityType.Country => _countries.IsOther(passage, text, tokens, at, end) ? null : finding,
            EntityType.Law => laws.Listed(text, tokens, finding),
            EntityType.Agency => agencies.Listed(text, tokens, finding, name),
            _ => finding,
        };
    }

    /// <summary>A country behind a preposition that has lost its space: <c>diLaos</c>.</summary>
    public Finding? Glued(ReadOnlySpan<char> text, Token token, int at)
    {
        if (token is not { Kind: TokenKind.Word, Word: Lexicon.Unknown }) return null;
        var word = text[token.Start..token.End];
        if (_countries.Preposition(word) is not (> 0 and var inset)
            || gazetteer.CountryOf(lexicon.Find(word[inset..])) is not { } name) return null;
        return new Finding(EntityType.Country, at, at + 1) { Candidates = name.Ids, NameEnd = at + 1, Inset = inset };
    }
}
