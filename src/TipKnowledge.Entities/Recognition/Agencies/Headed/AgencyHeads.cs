using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>The words that names of bodies begin with, as <c>agency-heads.tsv</c> lists them.</summary>
internal sealed class AgencyHeads
{
    private readonly NameTrie _heads;
    private readonly List<HeadKind> _kinds = [];

    public AgencyHeads(Lexicon lexicon)
    {
        _heads = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("agency-heads", 2))
            if (_heads.Add(row[0], _kinds.Count) == _kinds.Count)
                _kinds.Add(row[1].Length == 0 ? HeadKind.Any : Enum.Parse<HeadKind>(row[1], ignoreCase: true));
    }

    /// <summary>The head at a token and the token past it; an end of 0 where there is none.</summary>
    public (HeadKind Kind, int End) At(List<Token> tokens, int at)
    {
        var (row, end) = _heads.Longest(tokens, at);
        return end == 0 ? default : (_kinds[row], end);
    }
}
