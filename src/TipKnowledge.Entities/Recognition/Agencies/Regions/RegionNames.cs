using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// The regions of Indonesia, and the words that tell their level, as <c>regions.tsv</c> and <c>region-levels.tsv</c> list them.
/// </summary>
internal sealed class RegionNames
{
    private readonly NameTrie _regions, _levels;
    private readonly List<(string Name, string Level)> _rows = [];
    private readonly List<string> _levelRows = [];

    public RegionNames(Lexicon lexicon)
    {
        _regions = new NameTrie(lexicon);
        _levels = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("regions", 3))
            foreach (var writing in Table.Items(row[2]).Prepend(row[1])) Add(writing, row[1], row[0]);
        foreach (var (_, row) in JurisdictionTable.Rows("region-levels", 2))
            if (_levels.Add(row[0], _levelRows.Count) == _levelRows.Count) _levelRows.Add(row[1]);
    }

    /// <summary>The level that stands at a token, empty where the word tells none; the token past it, 0 where there is no such
    /// word.</summary>
    public (string Level, int End) LevelAt(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at >= tokens.Count || !tokens[at].Capital) return ("", 0);
        var (row, end) = _levels.Longest(tokens, at);
        if (end == 0) return ("", 0);
        // "Kab.", "Prov."
        if (end < tokens.Count && tokens[end - 1].Length <= 4 && tokens[end].Joined && text[tokens[end].Start] == '.') end++;
        return (_levelRows[row], end);
    }

    /// <summary>The region at a token: its usual name, its level, empty where several have the name; an end of 0 where none is
    /// known.</summary>
    public (string Name, string Level, int End) At(List<Token> tokens, int at)
    {
        if (at >= tokens.Count || !tokens[at].Capital) return ("", "", 0);
        var (row, end) = _regions.Longest(tokens, at);
        return end == 0 ? ("", "", 0) : (_rows[row].Name, _rows[row].Level, end);
    }

    private void Add(string writing, string name, string level)
    {
        var row = _regions.Add(writing, _rows.Count);
        if (row == _rows.Count) _rows.Add((name, level));
        // the town and the land around it: the name alone does not tell which
        else if (_rows[row].Level != level && _rows[row].Level is "kab" or "kota" && level is "kab" or "kota")
            _rows[row] = (_rows[row].Name, "");
    }
}
