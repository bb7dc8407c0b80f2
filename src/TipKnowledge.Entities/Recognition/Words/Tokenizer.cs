using System.Buffers;

namespace TipKnowledge.Entities.Recognition;

/// <summary>Splits clean text into tokens, in one pass; addresses are one token each.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<string> AddressMarks =
        SearchValues.Create(["://", "www.", "@"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> TopDomains = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "gov", "edu", "info", "int", "id", "my", "kh", "sg", "th", "ph", "vn", "uk", "au", "php", "html", "pdf",
    };

    /// <summary>Splits a text; the list is cleared first.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, Lexicon lexicon, List<Token> tokens)
    {
        tokens.Clear();
        var i = 0;
        var chunkEnd = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            if (i >= chunkEnd)
            {
                chunkEnd = i;
                while (chunkEnd < text.Length && !char.IsWhiteSpace(text[chunkEnd])) chunkEnd++;
                var address = AddressIn(text[i..chunkEnd]);
                if (address.Length > 0)
                {
                    // what stands before the address in the same chunk, a bracket or a mark, is plain text
                    if (address.Start > 0) i = AddPlain(text, i, i + address.Start, lexicon, tokens);
                    tokens.Add(new Token(i, i + address.Length, Lexicon.Unknown, TokenKind.Address, false, false));
                    i += address.Length;
                    continue;
                }
            }
            i = AddPlain(text, i, chunkEnd, lexicon, tokens);
        }
    }

    private static int AddPlain(ReadOnlySpan<char> text, int i, int end, Lexicon lexicon, List<Token> tokens)
    {
        while (i < end)
        {
            var start = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                var digits = true;
                while (i < end && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]))) digits &= char.IsAsciiDigit(text[i++]);
                Add(text, start, i, digits ? TokenKind.Number : TokenKind.Word, lexicon, tokens);
            }
            else
            {
                i++;
                Add(text, start, i, IsDash(text[start]) ? TokenKind.Dash : TokenKind.Punctuation, lexicon, tokens);
            }
        }
        return i;
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, TokenKind kind, Lexicon lexicon, List<Token> tokens) =>
        tokens.Add(new Token(start, end, lexicon.Find(text[start..end]), kind, char.IsUpper(text[start]), tokens.Count > 0
            && tokens[^1].End == start));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    // hyphens and dashes, lines drawn by readers of scans, and marks of Markdown
    private static bool IsDash(char c) =>
        c is '-' or >= '\u2010' and <= '\u2014' or '\u00AD' or '\u2212' or '\u2500' or '_' or '^' or '*';

    private static (int Start, int Length) AddressIn(ReadOnlySpan<char> chunk)
    {
        if (chunk.IndexOf('.') < 0) return default;
        var start = Letters.AfterOpenings(chunk);
        if (start < 0) return default;
        var body = chunk[start..].TrimEnd(".,;:)\"'”’>]");
        if (body.ContainsAny(AddressMarks) || IsDomain(body)) return (start, body.Length);
        return default;
    }

    // Tribratanews.Polri.Go.Id, kompas.com/read/2022: letters and dots without spaces that end in a domain
    private static bool IsDomain(ReadOnlySpan<char> body)
    {
        var slash = body.IndexOf('/');
        if (slash >= 0) body = body[..slash];
        var dot = body.LastIndexOf('.');
        if (dot < 3 || body.ContainsAnyExceptInRange('-', 'z') || !body[..dot].ContainsAnyInRange('a', 'z')) return false;
        return TopDomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(body[(dot + 1)..]);
    }
}
