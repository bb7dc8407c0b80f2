using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads agencies that no list holds, by the words that such names begin or end with, and what may follow any agency's name.</summary>
internal sealed class AgencyGrammar
{
    private readonly Keywords _keywords;
    private readonly Gazetteer _gazetteer;
    private readonly CapitalRun _run;
    private readonly UnknownCountryRule _unknownCountries;
    private readonly NameTrie _heads;
    private readonly List<(string Text, bool Bare)> _headRows = [];
    private readonly HashSet<int> _suffixes;
    private readonly HashSet<int> _academic;
    private readonly HashSet<int> _common;
    private readonly HashSet<int> _national;
    private readonly HashSet<int> _regions;
    private readonly int _ri, _of, _the, _press;

    public AgencyGrammar(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer, CapitalRun run)
    {
        (_keywords, _gazetteer, _run) = (keywords, gazetteer, run);
        _unknownCountries = new UnknownCountryRule(lexicon, gazetteer, run);
        _heads = new NameTrie(lexicon);
        // words that name a body, or a kind of local office, by themselves are bare
        foreach (var (_, row) in JurisdictionTable.Rows("agency-heads", 2))
        {
            _heads.Add(row[0], _headRows.Count);
            _headRows.Add((row[0], row[1] == "bare"));
        }
        _suffixes = [.. Table.Words("agency-suffixes").Select(word => lexicon.Intern(word))];
        _press = lexicon.Intern("news");
        _academic = [.. "universitas university fakultas faculty sekolah school".Split(' ').Select(word => lexicon.Intern(word))];
        _common = [.. "kementerian menteri departemen direktorat direktur ditjen dirjen badan komisi komite kepolisian kejaksaan mahkamah parlemen imigrasi ncb ministry minister department directorate police parliament embassy".Split(' ').Select(word => lexicon.Intern(word))];
        _national = [.. "national federal royal state supreme central human anti".Split(' ').Select(word => lexicon.Intern(word))];
        _regions = [.. "kab kabupaten kota provinsi prov".Split(' ').Select(word => lexicon.Intern(word))];
        (_ri, _of, _the) = (lexicon.Intern("RI"), lexicon.Intern("of"), lexicon.Intern("the"));
    }

    /// <summary>The agency that starts at a token by its head word or by its last word.</summary>
    public Finding? Read(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (!tokens[at].Capital) return null;
        return ReadByHead(text, tokens, at) ?? ReadBySuffix(text, tokens, at);
    }

    /// <summary>What follows an agency's name and belongs to it: "Republik Indonesia", "RI", "Kamboja", "of Cambodia".</summary>
    public (int End, EntityId? Country) Tail(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end >= tokens.Count) return (end, null);
        if (tokens[end].Word == _ri && tokens[end].Length == 2) return (end + 1, EntityId.Parse("country:ID"));
        var i = end;
        if (tokens[i].Word == _of)
        {
            i++;
            if (i < tokens.Count && tokens[i].Word == _the) i++;
        }
        if (i >= tokens.Count) return (end, null);
        var (name, after) = _gazetteer.At(text, tokens, i);
        return name is { Demonym: false, Ids: [{ Type: EntityType.Country } id, ..] } && tokens[i].Capital ? (after, id) : (end, null);
    }

    /// <summary>The body with the country behind its name where no list holds that country; <see langword="null"/> where none stands there.</summary>
    public Finding? OfUnknownCountry(ReadOnlySpan<char> text, List<Token> tokens, int at, int end, bool isForeign)
    {
        var past = _unknownCountries.End(text, tokens, at, end, isForeign);
        return past > 0 ? new Finding(EntityType.Agency, at, past) { NameEnd = past, UnknownCountry = true } : null;
    }

    /// <summary>Whether other countries have a body of that name too, so that a foreign country behind it is part of the name.</summary>
    public bool IsCommonName(List<Token> tokens, int at, Name name) =>
        name.Ids.Exists(id => id.Value.StartsWith("agency:int/", StringComparison.Ordinal)) || _common.Contains(tokens[at].Word);

    /// <summary>Whether a listed name goes on behind its end: with a region ("DPRD Kabupaten Brebes"), or, a local office, with its place ("BP3MI
    /// Jawa Tengah").</summary>
    public bool GoesOn(ReadOnlySpan<char> text, List<Token> tokens, int at, int end)
    {
        if (end >= tokens.Count || !tokens[end].Capital) return false;
        if (_regions.Contains(tokens[end].Word)) return true;
        var (head, headEnd) = _heads.Longest(tokens, at);
        return headEnd == end && _headRows[head].Bare && _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Place }, ..] }, _);
    }

    private Finding? ReadByHead(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var (head, headEnd) = _heads.Longest(tokens, at);
        if (headEnd == 0 || IsUpper(text, tokens[at]) && tokens[at].Length > 5) return null;
        var end = _run.End(text, tokens, headEnd);
        if (end == headEnd && _headRows[head].Bare && headEnd == at + 1) return new Finding(EntityType.Agency, at, headEnd) { NameEnd = headEnd };
        var english = _headRows[head].Text[^1] is 'f' or 'r' or 'n' or 'e' && _headRows[head].Text.Contains(' ', StringComparison.Ordinal)
            && tokens[headEnd - 1].Word is var last && _keywords.NameConnectors.Contains(last);
        var (tail, country) = Tail(text, tokens, end);
        if (end == headEnd && (country is null || !IsEmbassy(_headRows[head].Text) && !english)) return null;
        if (IsAcademic(tokens, tail)) return null;
        if (tail == end && OfUnknownCountry(text, tokens, at, end, isForeign: false) is { } foreign) return foreign;
        var place = RegionBehindAbbreviation(text, tokens, end);
        // a unit's name runs on into its ministry's: "Direktorat Perlindungan WNI Kementerian Luar Negeri"
        if (tail == end && end < tokens.Count && _gazetteer.At(text, tokens, end) is ({ Ids: [{ Type: EntityType.Agency }, ..] }, var above)
            && tokens[end].Capital)
            (tail, end) = (above, above);
        return new Finding(EntityType.Agency, at, tail) { NameEnd = end, NamedCountry = country, English = english, Region = place };
    }

    // Dinas Tenaga Kerja (Disnaker) Kab. Pemalang: the abbreviation stands inside the name
    private string RegionBehindAbbreviation(ReadOnlySpan<char> text, List<Token> tokens, int end)
    {
        if (end + 3 >= tokens.Count || text[tokens[end].Start] != '(' || text[tokens[end + 2].Start] != ')'
            || !_regions.Contains(tokens[end + 3].Word)) return "";
        var after = _run.End(text, tokens, end + 3);
        return after > end + 4 ? text[tokens[end + 3].Start..tokens[after - 1].End].ToString() : "";
    }

    private static bool IsEmbassy(string head) => head.StartsWith("Kedutaan", StringComparison.Ordinal)
        || head.StartsWith("Konsulat", StringComparison.Ordinal);

    private Finding? ReadBySuffix(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (IsUpper(text, tokens[at]) && tokens[at].Length > 5) return null;
        // a name by its last word has two at least
        if (at + 1 >= tokens.Count || !tokens[at + 1].Capital && tokens[at + 1].Kind != TokenKind.Dash
            && !_keywords.NameConnectors.Contains(tokens[at + 1].Word)) return null;
        // the name may begin with its country: "Philippine Overseas Employment Administration"
        var (first, start) = _gazetteer.At(text, tokens, at);
        EntityId? country = first is { Ids: [{ Type: EntityType.Country } id, ..] } ? id : null;
        if (country is null) start = at;
        // "Indonesian Ministry of Foreign Affairs"
        else if (start < tokens.Count && tokens[start].Capital
            && _gazetteer.At(text, tokens, start) is ({ Ids: [{ Type: EntityType.Agency }, ..] } body, var bodyEnd) && !body.Exact
            && first!.Demonym)
            return new Finding(EntityType.Agency, at, bodyEnd) { Candidates = body.Ids, NamedCountry = country, NameEnd = bodyEnd, English = true };
        var end = _run.End(text, tokens, start);
        var found = 0;
        for (var i = start; i < end; i++)
            if (_suffixes.Contains(tokens[i].Word) && (i > start || country is not null)) found = i + 1;
        if (found == 0 || found - at < 2 || tokens[found - 2].Word == _press) return null;
        // "Thailand Board of Investment" goes on past its suffix, "Anti-Money Laundering Office Report" does not
        if (found < end && _keywords.NameConnectors.Contains(tokens[found].Word)) found = end;
        var (tail, after) = Tail(text, tokens, found);
        if (IsAcademic(tokens, tail)) return null;
        // without a country, an abbreviation or a word of state it may be a journal, a company, a committee of any kind
        var defined = found < tokens.Count && text[tokens[found].Start] == '(';
        if (country is null && after is null && !defined && !_national.Contains(tokens[at].Word)) return null;
        return new Finding(EntityType.Agency, at, tail) { NameEnd = found, NamedCountry = country ?? after, English = true };
    }

    private bool IsAcademic(List<Token> tokens, int end)
    {
        for (var i = end; i < tokens.Count && i < end + 3; i++)
            if (_academic.Contains(tokens[i].Word)) return true;
        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> text, Token token) => Letters.IsUpper(text[token.Start..token.End]);
}
