using System.Buffers;
using TipKnowledge.Corpus.Parsing.Headings;

namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>What a line looks like by itself: how its first characters label it.</summary>
/// <param name="Kind">What the label is.</param>
/// <param name="Label">How many characters the label has, with the space behind it.</param>
/// <param name="Depth">Of a numbered label: how many numbers it has (<c>3.3.2</c> has 3); else 0.</param>
/// <param name="Number">Of a list label: its number, <c>a</c> being 1; else 0.</param>
internal readonly record struct LineShape(LabelKind Kind, int Label, int Depth = 0, int Number = 0)
{
    private const int DeepestNumber = 6;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLC0123456789");
    private static readonly SearchValues<char> FigureNumber = SearchValues.Create("0123456789.");

    /// <summary>Reads a line.</summary>
    public static LineShape Of(ReadOnlySpan<char> line)
    {
        if (SectionNames.KeywordsLabel(line) is > 0 and var keywords) return new(LabelKind.Keywords, keywords);
        if (SectionNames.AbstractLabel(line) is > 0 and var summary) return new(LabelKind.Abstract, summary);
        if (IsChapter(line)) return new(LabelKind.Chapter, 0);
        if (IsCaption(line)) return new(LabelKind.Caption, 0);
        if (line.Length > 2 && IsBullet(line[0]) && line[1] == ' ')
            return new(LabelKind.Bullet, 2);
        if (Numbered(line) is { Kind: not LabelKind.None } numbered) return numbered;
        return Lettered(line);
    }

    // U+F0B7 is the bullet of the Symbol font, as word processors leave it in copied text
    private static bool IsBullet(char c) => c is '•' or '▪' or '●' or '◦' or '\uF0B7' or '-' or '–' or '*' or '➢';

    // "BAB I", "BAB 2", "CHAPTER III"
    private static bool IsChapter(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        if (space < 0 || !(line[..space] is "BAB" or "Bab" or "CHAPTER" or "Chapter")) return false;
        var rest = line[(space + 1)..].TrimStart();
        var number = rest.IndexOfAnyExcept(Numerals);
        return number != 0 && rest.Length <= 100 && (number < 0 || rest[number] is ' ' or '.' or ':');
    }

    private static bool IsCaption(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        if (space < 0 || line.Length > 200 || space + 1 >= line.Length || !char.IsDigit(line[space + 1])) return false;
        if (!(line[..space].TrimEnd('.') is "Gambar" or "Tabel" or "Bagan" or "Grafik" or "Diagram" or "Figure" or "Fig" or "Table"
            or "Chart"))
            return false;
        var number = line[(space + 1)..].IndexOfAnyExcept(FigureNumber);
        var rest = number < 0 ? default : line[(space + 1 + number)..].TrimStart(" .:");
        return rest.Length == 0 || char.IsUpper(rest[0]);
    }

    // "1.", "3)", "(2)", "1).", "3.3.2", "1.6."
    private static LineShape Numbered(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        int depth = 0, number = 0;
        while (at < line.Length && char.IsAsciiDigit(line[at]) && depth < DeepestNumber)
        {
            var digits = 0;
            number = 0;
            while (at < line.Length && char.IsAsciiDigit(line[at]) && digits < 3) { number = number * 10 + (line[at++] - '0'); digits++; }
            if (digits > 2) return default;
            depth++;
            if (at + 1 >= line.Length || line[at] != '.' || !char.IsAsciiDigit(line[at + 1])) break;
            at++;
        }
        if (depth == 0 || at >= line.Length) return default;
        var end = at;
        while (end < line.Length && line[end] is '.' or ')') end++;
        var punctuated = end > at;
        var text = end;
        while (text < line.Length && line[text] == ' ') text++;
        if (text >= line.Length || (depth == 1 && !punctuated) || (text == end && !char.IsUpper(line[text]))
            || char.IsAsciiDigit(line[text]))
            return default;
        return new(LabelKind.Number, text, depth, number);
    }

    // "A.", "b.", "c)", "(d)"
    private static LineShape Lettered(ReadOnlySpan<char> line)
    {
        var at = line[0] == '(' ? 1 : 0;
        if (at + 3 >= line.Length || !char.IsAsciiLetter(line[at]) || line[at + 1] is not ('.' or ')')) return default;
        var text = at + 2;
        if (line[text] is '.' or ')') text++;
        if (line[text] != ' ') return default;
        while (text < line.Length && line[text] == ' ') text++;
        if (text >= line.Length) return default;
        return new(char.IsUpper(line[at]) ? LabelKind.Capital : LabelKind.Letter, text, 0, char.ToLowerInvariant(line[at]) - 'a' + 1);
    }
}
