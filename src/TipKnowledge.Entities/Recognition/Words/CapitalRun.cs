namespace TipKnowledge.Entities.Recognition;

/// <summary>Reads the capitalised words of a name that no list holds, with the small words between them, to its right boundary.</summary>
internal sealed class CapitalRun(Lexicon lexicon, Keywords keywords, Gazetteer gazetteer)
{
    private const int MaxWords = 12;

    // words that headings write with a capital and that no name holds
    private readonly HashSet<int> _stops =
    [
        .. "dalam terhadap untuk di pada yang sebagai dengan tentang melalui atas nomor no tahun th pasal berdasarkan menurut oleh dari bagi ke adalah serta indonesia telah akan juga tidak ini itu in by as is was to from with against under number year at or which that were has".Split(' ').Select(word => lexicon.Intern(word)),
    ];

    private readonly HashSet<int> _shortened = [.. "kab prov kec".Split(' ').Select(word => lexicon.Intern(word))];
    // behind a small word these begin the next name: "UU Pers dan Peraturan Pemerintah"
    private readonly HashSet<int> _openers =
    [
        .. "undang uu peraturan pp perppu perpres keputusan keppres inpres konvensi protokol deklarasi ruu rancangan kementerian direktorat badan menteri dinas komisi pengadilan kejaksaan kepolisian ministry department act law regulation convention protocol perwakilan pemerintah".Split(' ').Select(word => lexicon.Intern(word)),
    ];

    private readonly HashSet<int> _tails = [.. "republik republic indonesia ri".Split(' ').Select(word => lexicon.Intern(word))];

    /// <summary>The token past the run that starts at a token; the token itself where no capitalised word stands there.</summary>
    public int End(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var end = at;
        for (var i = at; i < tokens.Count && i - at < 2 * MaxWords && end - at < MaxWords;)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash && i > at && i == end && token.Joined)
            {
                i++;
                continue;
            }
            if (token.Kind == TokenKind.Punctuation && i > at && text[token.Start] == '.' && _shortened.Contains(tokens[i - 1].Word) && end == i)
            {
                end = ++i;
                continue;
            }
            if (token.Kind != TokenKind.Word) break;
            if (token.Capital && !_stops.Contains(token.Word))
            {
                var (name, nameEnd) = gazetteer.At(text, tokens, i);
                if (i > end && _openers.Contains(token.Word)) break;
                // a country or another body that follows is not part of the name, unless it ends a phrase such as "Perlindungan WNI"
                if (name is { Ids.Count: > 0 } && name.Ids[0].Type is EntityType.Country or EntityType.Agency or EntityType.Law && nameEnd > i) break;
                end = ++i;
            }
            else if (keywords.NameConnectors.Contains(token.Word) && i > at && i == end) i++;
            else break;
        }
        while (end > at && (keywords.NameConnectors.Contains(tokens[end - 1].Word) || _tails.Contains(tokens[end - 1].Word) && end - 1 == at)) end--;
        return end;
    }
}
