using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads the numbers that follow the first of a kind: <c>UU No. 31 Tahun 1999 jo. No. 20 Tahun 2001</c>; and those that share a year:
/// <c>Nomor 3 dan 6 Tahun 1951</c>.
/// </summary>
internal sealed class NumberLists(Keywords keywords, NumberGrammar numbers)
{
    private const int MaxItems = 12;
    private const int MaxJoins = 4;

    /// <summary>All numbers of a list, with the token that each citation starts at.</summary>
    public List<(int First, LawNumber Number)> Read(
        ReadOnlySpan<char> text, List<Token> tokens, int first, LawNumber number, LawKind kind)
    {
        var items = new List<(int First, LawNumber Number)>(1) { (first, number) };
        var sure = 1;
        for (var end = number.End; items.Count < MaxItems;)
        {
            var next = PastJoins(text, tokens, end);
            if (next == end) break;
            if (!numbers.TryRead(text, tokens, next, kind, out var item) && !TryBare(text, tokens, next, out item)) break;
            items.Add((next, item));
            end = item.End;
            if (item.Year == 0) continue;
            Share(items, item);
            sure = items.Count;
        }
        items.RemoveRange(sure, items.Count - sure);
        return items;
    }

    // those before it that have no year have its year, and its mark
    private static void Share(List<(int First, LawNumber Number)> items, LawNumber last)
    {
        for (var i = items.Count - 2; i >= 0 && items[i].Number.Year == 0; i--)
        {
            var number = items[i].Number with { Year = last.Year };
            items[i] = (items[i].First, number.Mark == Lexicon.Unknown ? number with { Mark = last.Mark } : number);
        }
    }

    private static bool TryBare(ReadOnlySpan<char> text, List<Token> tokens, int at, out LawNumber number)
    {
        number = default;
        if (at >= tokens.Count || tokens[at] is not { Kind: TokenKind.Number, Length: <= 3 } token) return false;
        number = new LawNumber(text[token.Start..token.End].TrimStart('0').ToString(), 0, at + 1, false);
        return number.Number.Length > 0;
    }

    private int PastJoins(ReadOnlySpan<char> text, List<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Count && i - at < MaxJoins
            && (keywords.And.Contains(tokens[i].Word)
                || i > at && text[tokens[i].Start] == '.' && tokens[i - 1].Kind == TokenKind.Word)) i++;
        return i;
    }
}
