using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the region behind an office: known ones to their end, unknown ones by their form, so that no verb and no person is taken for a
/// part of the name.
/// </summary>
internal sealed class RegionReader(AgencyWords words, RegionNames regions, Gazetteer gazetteer)
{
    private const int MinLength = 3;
    private const int MaxUnknown = 4;
    private const int MinDerived = 8;

    private static readonly string[][] Affixes = [.. Table.Rows("affixes", 2)];

    /// <summary>The region behind a head; <see langword="null"/> where none follows.</summary>
    public Region? Read(ReadOnlySpan<char> text, List<Token> tokens, int at, RegionNeed need)
    {
        var i = SkipAbbreviation(text, tokens, SkipClass(tokens, at));
        var (level, hasLevel) = ("", false);
        while (regions.LevelAt(text, tokens, i) is { End: > 0 } found)
        {
            // "Daerah Istimewa Yogyakarta" is a name whole
            if (regions.At(tokens, i) is { End: > 0 } whole && whole.End > found.End) break;
            if (level.Length == 0) level = found.Level;
            (hasLevel, i) = (true, found.End);
        }
        if (regions.At(tokens, i) is { End: > 0 } known) return new Region(known.Name, level.Length > 0 ? level : known.Level, known.End);
        if (need == RegionNeed.Town && PlaceAt(text, tokens, i) is { } place) return place;
        var end = UnknownEnd(text, tokens, i, hasLevel ? RegionNeed.Any : need);
        return end > i ? new Region(text[tokens[i].Start..tokens[end - 1].End].ToString(), level, end) : null;
    }

    /// <summary>The token past the words of an office's class: "Kelas I Khusus TPI".</summary>
    public int SkipClass(List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && (IsClass(tokens[i], isFirst: i == at) || tokens[i].Kind == TokenKind.Dash && i > at)) i++;
        return i;
    }

    private bool IsClass(Token token, bool isFirst) =>
        words.Class.Contains(token.Word) && (token.Capital || token.Kind == TokenKind.Word && !isFirst);

    // "Kepolisian Daerah (Polda) Jawa Timur": the abbreviation stands inside the name
    private static int SkipAbbreviation(ReadOnlySpan<char> text, List<Token> tokens, int at) =>
        at + 3 < tokens.Count && text[tokens[at].Start] == '(' && tokens[at + 1] is { Kind: TokenKind.Word, Capital: true }
            && text[tokens[at + 2].Start] == ')' && tokens[at + 3].Capital ? at + 3 : at;

    private Region? PlaceAt(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at >= tokens.Count || !tokens[at].Capital) return null;
        return gazetteer.At(text, tokens, at) is ({ Ids: [{ Type: EntityType.Place } id, ..] }, var end)
            && id.IsOf("id")
                ? new Region(text[tokens[at].Start..tokens[end - 1].End].ToString(), "", end) : null;
    }

    private int UnknownEnd(ReadOnlySpan<char> text, List<Token> tokens, int at, RegionNeed need)
    {
        if (need == RegionNeed.Known) return at;
        var count = 0;
        while (count < MaxUnknown && IsPlaceWord(text, tokens, at + count)) count++;
        // "Kabupaten Baru": no place begins with the word that others end with
        if (count == 0 || words.Compass.Contains(tokens[at].Word)) return at;
        // "Soa-Sio"
        if (at + 2 < tokens.Count && tokens[at + 1] is { Kind: TokenKind.Dash, Joined: true }
            && tokens[at + 2] is { Joined: true, Capital: true }) return at + 3;
        var compass = count > 1 && words.Compass.Contains(tokens[at + 1].Word);
        if (compass) return at + 2;
        return need switch
        {
            RegionNeed.Any => at + (count <= 2 ? count : 1),
            RegionNeed.Person when count > 1 => IsSigned(text, tokens, at, at + count) ? at + count : at,
            _ => at + 1,
        };
    }

    // "BUPATI RIMBA JAYA," over a signature
    private static bool IsSigned(ReadOnlySpan<char> text, List<Token> tokens, int first, int end) =>
        Letters.IsUpper(text[tokens[first].Start..tokens[end - 1].End]) && (end == tokens.Count || text[tokens[end].Start] == ',');

    private bool IsPlaceWord(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at] is not { Kind: TokenKind.Word, Capital: true, Length: >= MinLength } token) return false;
        if (words.NotPlace.Contains(token.Word) || words.Ends.Contains(token.Word)) return false;
        if (words.Common.Contains(token.Word) || words.Portfolio.Contains(token.Word) && !words.Compass.Contains(token.Word)) return false;
        if (at > 0 && text[tokens[at - 1].End..token.Start].Contains('\n') && Letters.IsUpper(text, token)) return false;
        if (regions.LevelAt(text, tokens, at).End > 0 || IsDerived(text[token.Start..token.End])) return false;
        return gazetteer.At(text, tokens, at) is not ({ Ids: [{ Type: not EntityType.Place }, ..] }, _);
    }

    // "Perpanjangan", "Mengadili": words of the language, by their affixes
    private static bool IsDerived(ReadOnlySpan<char> word)
    {
        if (word.Length < MinDerived) return false;
        foreach (var affix in Affixes)
            if (word.StartsWith(affix[0], StringComparison.OrdinalIgnoreCase)
                && word.EndsWith(affix[1], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
