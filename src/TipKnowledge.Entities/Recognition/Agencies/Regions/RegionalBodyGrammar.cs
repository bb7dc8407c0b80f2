using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the bodies that each region has: its government and its heads, its council, its police, courts and offices, as
/// <c>regional-bodies.tsv</c> lists them.
/// </summary>
internal sealed class RegionalBodyGrammar
{
    private readonly RegionReader _regions;
    private readonly NameTrie _heads;
    private readonly List<(string Opening, string Need)> _rows = [];

    public RegionalBodyGrammar(Lexicon lexicon, RegionReader regions)
    {
        _regions = regions;
        _heads = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("regional-bodies", 3))
            if (_heads.Add(row[0], _rows.Count) == _rows.Count) _rows.Add((row[1], row[2]));
    }

    /// <summary>The body of a region that starts at a token, or a kind of local office without its place.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (row, end) = _heads.Longest(tokens, at);
        if (end == 0) return null;
        var (opening, need) = _rows[row];
        var region = _regions.Read(text, tokens, end, need switch
        {
            "" => RegionNeed.Any,
            "person" => RegionNeed.Person,
            "local" or "bare" => RegionNeed.Town,
            _ => RegionNeed.Known,
        });
        if (region is { } found && Slug(opening, need, found) is { } slug)
            return new Finding(EntityType.Agency, at, found.End) { NameEnd = found.End, Local = new LocalBody { Slug = slug } };
        if (need is not ("local" or "bare")) return null;
        var kind = new LocalBody { Slug = opening, IsKind = true, NeedsPlace = need == "local" };
        return new Finding(EntityType.Agency, at, end) { NameEnd = end, Local = kind };
    }

    private static string? Slug(string opening, string need, Region region)
    {
        var name = Slugs.Of(region.Name);
        if (name.Length == 0) return null;
        if (opening[^1] != '*') return need == "level" && region.Level.Length == 0 ? null : $"{opening}-{name}";
        return region.Level switch
        {
            "kab" => $"{opening[..^1]}kab-{name}",
            "kota" => $"{opening[..^1]}kot-{name}",
            "prov" => $"{opening[..^1]}prov-{name}",
            _ => null,
        };
    }
}
