using System.Text;

namespace TipKnowledge.Search.Queries;

/// <summary>A pattern with <c>?</c> for one character, <c>*</c> for any number of them, and <c>\</c> before one that means itself.</summary>
public sealed class WildcardPattern
{
    private const char One = '\uFFFE';
    private const char Many = '\uFFFF';

    private readonly string _pattern;

    /// <param name="pattern">The pattern.</param>
    public WildcardPattern(string pattern)
    {
        var plain = new StringBuilder(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length) plain.Append(pattern[++i]);
            else if (c == '?') plain.Append(One);
            else if (c != '*') plain.Append(c);
            else if (plain.Length == 0 || plain[^1] != Many) plain.Append(Many);
        }
        _pattern = plain.ToString();
    }

    /// <summary>What a text must start with to fit a pattern.</summary>
    public static string Prefix(string pattern)
    {
        var read = new WildcardPattern(pattern)._pattern;
        var end = read.AsSpan().IndexOfAny(One, Many);
        return end < 0 ? read : read[..end];
    }

    /// <summary>Whether a text fits. Takes time in proportion to the product of both lengths at most.</summary>
    public bool Matches(ReadOnlySpan<char> text)
    {
        int at = 0, read = 0, star = -1, resume = 0;
        while (read < text.Length)
        {
            if (at < _pattern.Length && (_pattern[at] == One || (_pattern[at] == text[read] && _pattern[at] != Many)))
            {
                at++;
                read++;
            }
            else if (at < _pattern.Length && _pattern[at] == Many)
            {
                star = at++;
                resume = read;
            }
            else if (star >= 0)
            {
                at = star + 1;
                read = ++resume;
            }
            else
            {
                return false;
            }
        }
        while (at < _pattern.Length && _pattern[at] == Many) at++;
        return at == _pattern.Length;
    }
}
