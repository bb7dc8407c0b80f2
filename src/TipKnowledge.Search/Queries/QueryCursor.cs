using System.Globalization;
using System.Text;

namespace TipKnowledge.Search.Queries;

/// <summary>A query's characters, and how far they are read. Each character is passed once, so reading takes time in proportion to the length.</summary>
internal sealed class QueryCursor(string text)
{
    /// <summary>The greatest boost, slop or number of edits that can be written.</summary>
    private const float GreatestNumber = 1000;

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= text.Length;

    public bool IsAtSpace => !IsAtEnd && char.IsWhiteSpace(text[Position]);

    /// <summary>Whether a word, group, phrase or range ends here.</summary>
    public bool IsAtWordEnd => IsAtEnd || char.IsWhiteSpace(text[Position]) || EndsWord(text[Position]);

    /// <summary>Quotation marks as typed and as papers print them: a phrase is often pasted.</summary>
    public bool IsAtQuote => !IsAtEnd && IsQuote(text[Position]);

    public bool IsAt(params ReadOnlySpan<char> characters) => !IsAtEnd && characters.Contains(text[Position]);

    /// <summary>Whether a symbol stands here, directly before something that it can apply to.</summary>
    public bool IsAtPrefix(params ReadOnlySpan<char> symbols) =>
        IsAt(symbols) && Position + 1 < text.Length && !char.IsWhiteSpace(text[Position + 1]);

    public bool IsAtWord(string word)
    {
        var end = Position + word.Length;
        return text.AsSpan(Position).StartsWith(word)
            && (end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '(' or ')' or '[' or '{' || IsQuote(text[end]));
    }

    public void Skip() => Position++;

    public void SkipSpace()
    {
        while (IsAtSpace) Position++;
    }

    public bool Take(string symbol)
    {
        if (!text.AsSpan(Position).StartsWith(symbol)) return false;
        Position += symbol.Length;
        return true;
    }

    public bool TakeWord(string word)
    {
        if (!IsAtWord(word)) return false;
        Position += word.Length;
        return true;
    }

    /// <summary>The name before a colon; <see langword="null"/> where there is none. Nothing is passed.</summary>
    public string? PeekName()
    {
        var end = Position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        // "10:30" and "https://…" name no field
        var isName = end > Position && char.IsAsciiLetter(text[Position]) && end < text.Length && text[end] == ':';
        return isName && !text.AsSpan(end).StartsWith("://") ? text[Position..end] : null;
    }

    /// <summary>Whether space, or nothing, follows a number of characters.</summary>
    public bool IsSpaceAfter(int count) => Position + count >= text.Length || char.IsWhiteSpace(text[Position + count]);

    public void Skip(int count) => Position += count;

    /// <summary>Reads a word. A backslash makes the next character plain; <c>\u0041</c> is a character by its number.</summary>
    public WrittenWord ReadWord()
    {
        var plain = new StringBuilder();
        var pattern = new StringBuilder();
        var wildcards = 0;
        while (!IsAtWordEnd)
        {
            if (IsAt('*', '?')) wildcards++;
            var isEscaped = IsAt('\\') && Position + 1 < text.Length;
            var character = ReadCharacter();
            if ((isEscaped || character == '\\') && character is '*' or '?' or '\\') pattern.Append('\\');
            pattern.Append(character);
            plain.Append(character);
        }
        return new WrittenWord(plain.ToString(), pattern.ToString(), wildcards);
    }

    /// <summary>Reads what stands between quotation marks.</summary>
    /// <exception cref="QuerySyntaxException">The second one is missing.</exception>
    public string ReadQuoted()
    {
        var start = Position++;
        var quoted = new StringBuilder();
        while (!IsAtQuote)
        {
            if (IsAtEnd) throw new QuerySyntaxException(QueryProblemKind.NotClosed, start);
            quoted.Append(ReadCharacter());
        }
        Position++;
        return quoted.ToString();
    }

    /// <summary>Reads an end of a range; <see langword="null"/> for <c>*</c>, which is no bound.</summary>
    public string? ReadBound()
    {
        SkipSpace();
        if (IsAtQuote) return ReadQuoted();
        var start = Position;
        var bound = new StringBuilder();
        while (!IsAtEnd && !IsAtSpace && !IsAt(']', '}')) bound.Append(ReadCharacter());
        if (bound.Length == 0) throw new QuerySyntaxException(IsAtEnd ? QueryProblemKind.NotClosed : QueryProblemKind.MissingOperand, start);
        return bound.Length == 1 && bound[0] == '*' ? null : bound.ToString();
    }

    public bool IsAtNumber => !IsAtEnd && (char.IsAsciiDigit(text[Position]) || text[Position] == '.');

    /// <summary>Reads a number such as <c>2</c> or <c>0.5</c>.</summary>
    /// <exception cref="QuerySyntaxException">There is none, or it is out of range.</exception>
    public float ReadNumber()
    {
        var start = Position;
        while (IsAtNumber) Position++;
        return float.TryParse(text.AsSpan(start, Position - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= GreatestNumber
                ? number
                : throw new QuerySyntaxException(QueryProblemKind.BadNumber, start);
    }

    private char ReadCharacter()
    {
        if (text[Position] != '\\' || Position + 1 >= text.Length) return text[Position++];
        Position++;
        if (text[Position] == 'u' && Position + 4 < text.Length
            && ushort.TryParse(text.AsSpan(Position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            Position += 5;
            return (char)code;
        }
        return text[Position++];
    }

    private static bool EndsWord(char c) => c is '(' or ')' or '[' or ']' or '{' or '}' or '^' or '~' || IsQuote(c);

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„';
}
