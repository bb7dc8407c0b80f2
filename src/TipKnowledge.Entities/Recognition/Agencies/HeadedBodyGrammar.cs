using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the bodies that begin with a word of <c>agency-heads.tsv</c>, each kind of head in its own way.</summary>
internal sealed class HeadedBodyGrammar
{
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly AgencyGrammar _agencies;
    private readonly RegionReader _regions;
    private readonly DefinedBodyRule _defined;
    private readonly TaskReader _tasks;
    private readonly NameTrie _heads;
    private readonly List<(string Text, string Kind)> _rows = [];

    public HeadedBodyGrammar(
        Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run, AgencyGrammar agencies,
        RegionReader regions, DefinedBodyRule defined)
    {
        (_keywords, _gazetteer, _run, _agencies, _regions, _defined) = (keywords, gazetteer, run, agencies, regions, defined);
        _tasks = new TaskReader(lexicon, agencies.Words);
        _heads = new NameTrie(lexicon);
        foreach (var (_, row) in JurisdictionTable.Rows("agency-heads", 2))
            if (_heads.Add(row[0], _rows.Count) == _rows.Count) _rows.Add((row[0], row[1]));
    }

    /// <summary>Whether the task of a listed body goes on behind its end: "Kementerian Perdagangan Luar Negeri".</summary>
    public bool GoesOn(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        var (row, headEnd) = _heads.Longest(tokens, at);
        return headEnd > 0 && headEnd < end && _rows[row].Kind == "task" && _tasks.IsTask(tokens, end)
            && !_agencies.Words.NotTask.Contains(tokens[end].Word) && _gazetteer.At(text, tokens, end).Name is null;
    }

    /// <summary>The body whose head stands at a token.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (row, headEnd) = _heads.Longest(tokens, at);
        if (headEnd == 0) return null;
        var found = _rows[row].Kind switch
        {
            "task" => ByTask(text, tokens, at, headEnd),
            "service" or "office" => ByService(text, tokens, at, headEnd, _rows[row].Kind == "service"),
            "founded" => Founded(text, tokens, at, headEnd),
            _ => ByRun(text, tokens, at, headEnd, row),
        };
        // the text may define what its head alone does not tell
        return found ?? (_rows[row].Kind is "" ? Founded(text, tokens, at, headEnd) : null);
    }

    private Finding? ByTask(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = _tasks.End(tokens, headEnd);
        if (end == headEnd) return ForeignMinistry(text, tokens, at, headEnd);
        var (tail, country) = _agencies.Tail(text, tokens, end);
        if (tail == end && _agencies.OfUnknownCountry(text, tokens, at, end, isForeign: false) is { } foreign) return foreign;
        return new Finding(EntityType.Agency, at, tail) { NameEnd = end, NamedCountry = country };
    }

    // a foreign ministry may have any task, and ends with its country: "Kementerian Keselamatan Kamboja"; a minister's name may follow
    // "Menteri"
    private Finding? ForeignMinistry(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = _run.End(text, tokens, headEnd);
        if (end == headEnd) return null;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        return tail > end && country is { Value: not "country:ID" }
            ? new Finding(EntityType.Agency, at, tail) { NameEnd = end, NamedCountry = country } : null;
    }

    private Finding? ByService(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd, bool needsRegion)
    {
        var end = _tasks.End(tokens, headEnd);
        var isLocal = end > headEnd + 1 && _agencies.Words.Local.Contains(tokens[end - 1].Word);
        if (end == headEnd) return null;
        if (_regions.Read(text, tokens, end, needsRegion ? RegionNeed.Town : RegionNeed.Known) is { } region)
            return new Finding(EntityType.Agency, at, region.End) { NameEnd = isLocal ? end - 1 : end, Place = Slugs.Of(region.Name) };
        if (isLocal) return null;
        var (tail, country) = _agencies.Tail(text, tokens, end);
        if (tail > end) return new Finding(EntityType.Agency, at, tail) { NameEnd = end, NamedCountry = country };
        return new Finding(EntityType.Agency, at, end) { NameEnd = end, Bare = needsRegion, IsKind = needsRegion };
    }

    private Finding? Founded(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd)
    {
        var end = _defined.End(text, tokens, at, headEnd);
        if (end == 0) return null;
        return new Finding(EntityType.Agency, at, end) { NameEnd = end };
    }

    private Finding? ByRun(ReadOnlySpan<char> text, List<Token> tokens, int at, int headEnd, int row)
    {
        if (Letters.IsUpper(text[tokens[at].Start..tokens[at].End]) && tokens[at].Length > 5 || _defined.IsKind(tokens, at)) return null;
        var head = _rows[row];
        var end = Cut(text, tokens, headEnd, _run.End(text, tokens, headEnd));
        if (IsAddress(tokens, headEnd, end)) return null;
        if (end == headEnd && head.Kind == "bare" && headEnd == at + 1)
            return new Finding(EntityType.Agency, at, headEnd) { NameEnd = headEnd };
        var english = head.Text[^1] is 'f' or 'r' or 'n' or 'e' && head.Text.Contains(' ', StringComparison.Ordinal)
            && _keywords.NameConnectors.Contains(tokens[headEnd - 1].Word);
        var (tail, country) = _agencies.Tail(text, tokens, end);
        if (end == headEnd && (country is null || !IsEmbassy(head.Text) && !english)) return null;
        // one word behind one word is a kind of houses or offices: "Balai Penyuluhan"
        if (headEnd == at + 1 && end == headEnd + 1 && head.Kind.Length == 0 && country is null && !IsAbbreviation(text, tokens[at])
            && head.Text.Length < 6) return null;
        if (_agencies.IsAcademic(tokens, tail)) return null;
        if (tail == end && _agencies.OfUnknownCountry(text, tokens, at, end, isForeign: false) is { } foreign) return foreign;
        // a unit's name runs on into its ministry's: "Direktorat Perlindungan WNI Kementerian Luar Negeri"
        if (tail == end && end < tokens.Count && tokens[end].Capital
            && _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Agency }, ..] } body, var past))
        {
            var above = new Finding(EntityType.Agency, end, past) { Candidates = body.Ids };
            return new Finding(EntityType.Agency, at, past) { NameEnd = end, Above = above };
        }
        return new Finding(EntityType.Agency, at, tail) { NameEnd = end, NamedCountry = country, English = english };
    }

    // where the capitals go on past the name: into a headline, into a person, or behind "dan" into another body
    private int Cut(ReadOnlySpan<char> text, List<Token> tokens, int headEnd, int end)
    {
        for (var i = headEnd; i < end; i++)
        {
            var joined = i > headEnd && _keywords.NameConnectors.Contains(tokens[i - 1].Word);
            // a verb has its object behind it: "Perikanan Tangkap" is a task
            var ends = _agencies.Words.Ends.Contains(tokens[i].Word)
                && (joined || i + 1 < end || end < tokens.Count && tokens[end].Kind == TokenKind.Number)
                || joined && (_heads.Longest(tokens, i).End > 0 || i + 1 == end && IsAbbreviation(text, tokens[i]));
            if (ends) return joined ? i - 1 : i;
        }
        return end;
    }

    private bool IsAddress(List<Token> tokens, int headEnd, int end)
    {
        for (var i = headEnd; i <= end && i < tokens.Count; i++)
            if (_agencies.Words.Address.Contains(tokens[i].Word)) return true;
        return false;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Word && token.Length is >= 3 and <= 8 && Letters.IsUpper(text[token.Start..token.End]);

    private static bool IsEmbassy(string head) => head.StartsWith("Kedutaan", StringComparison.Ordinal)
        || head.StartsWith("Konsulat", StringComparison.Ordinal);
}
