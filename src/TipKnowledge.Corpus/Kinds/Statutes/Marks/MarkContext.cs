using System.Buffers;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>How a possible mark stands in the text: what precedes it, and what follows its label.</summary>
/// <param name="Before">What precedes it.</param>
/// <param name="After">What follows.</param>
internal readonly record struct MarkContext(MarkContext.Preceding Before, MarkContext.Following After)
{
    private static readonly SearchValues<char> Markup = SearchValues.Create(" \t#*_^>|-•\"“'‘");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".;:!?)\"”’»…");

    /// <summary>The words behind which a number is cited and nothing begins.</summary>
    private static readonly string[] Citing =
        ["ayat", "huruf", "angka", "dan", "atau", "sampai", "s/d", "s.d", "jo", "juncto", "serta", "sub", "alinea", "butir"];

    /// <summary>What precedes a label.</summary>
    internal enum Preceding
    {
        /// <summary>Running words.</summary>
        Words,

        /// <summary>Words in capitals, as titles of chapters are.</summary>
        Capitals,

        /// <summary>The end of a sentence or of an item.</summary>
        Sentence,

        /// <summary>The start of a line.</summary>
        Line,
    }

    /// <summary>What follows a label.</summary>
    internal enum Following
    {
        /// <summary>Running words in small letters.</summary>
        Words,

        /// <summary>What makes it a citation: <c>ayat</c>, <c>dan</c>, a comma.</summary>
        Citation,

        /// <summary>Dots: a catchword.</summary>
        Dots,

        /// <summary>A text that begins: a capital, a bracket, a quotation mark, a number.</summary>
        Text,

        /// <summary>The end of the line.</summary>
        LineEnd,
    }

    /// <summary>Reads what stands around a label.</summary>
    /// <param name="text">The document's words.</param>
    /// <param name="start">Where the label starts.</param>
    /// <param name="end">Where it ends, exclusive, without punctuation.</param>
    public static MarkContext Of(ReadOnlySpan<char> text, int start, int end) => new(BeforeOf(text, start), AfterOf(text[end..]));

    /// <summary>The word before a place, on its line.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        var start = at;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        return text[start..at];
    }

    /// <summary>
    /// Where the markup of Markdown starts that stands before a label on its line, as in <c>## Pasal 1</c>; the label's place where there
    /// is none.
    /// </summary>
    public static int MarkupStart(ReadOnlySpan<char> text, int label)
    {
        var at = label;
        while (at > 0 && text[at - 1] is ' ' or '\t' or '#' or '*' or '>' or '-' or '•') at--;
        if (at > 0 && text[at - 1] is not ('\n' or '\r' or '\f')) return label;
        while (at < label && text[at] is ' ' or '\t') at++;
        return at;
    }

    private static Preceding BeforeOf(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at > 0 && Markup.Contains(text[at - 1])) at--;
        if (at == 0 || text[at - 1] is '\n' or '\r' or '\f') return Preceding.Line;
        at = start;
        while (at > 0 && text[at - 1] is ' ' or '\t') at--;
        if (SentenceEnds.Contains(text[at - 1])) return Preceding.Sentence;
        return IsCapital(WordBefore(text, at)) ? Preceding.Capitals : Preceding.Words;
    }

    private static bool IsCapital(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }

    private static Following AfterOf(ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart(" \t^*_'");
        if (trimmed.StartsWith("…") || IsDots(trimmed)) return Following.Dots;
        if (trimmed.Length > 0 && trimmed[0] is '.' or ':' or '-' or ',')
            trimmed = trimmed[0] == ',' ? trimmed : trimmed[1..].TrimStart(" \t^*_");
        if (trimmed.IsEmpty || trimmed[0] is '\n' or '\r' or '\f') return Following.LineEnd;
        if (trimmed[0] is ',' or ';' or ')') return Following.Citation;
        foreach (var word in Citing)
            if (trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(At(trimmed, word.Length))
                && !IsLabel(trimmed))
                return Following.Citation;
        return char.IsLower(trimmed[0]) && !IsItem(trimmed) ? Following.Words : Following.Text;
    }

    // in an explanatory note, "Ayat (1)" and "Huruf a" behind an article begin its text
    private static bool IsLabel(ReadOnlySpan<char> text) => text.StartsWith("Ayat") || text.StartsWith("Huruf") || text.StartsWith("Angka");

    private static bool IsItem(ReadOnlySpan<char> text) => text.Length > 2 && text[1] is '.' or ')' && text[2] is ' ' or '\n';

    private static bool IsDots(ReadOnlySpan<char> text)
    {
        var dots = 0;
        foreach (var c in text)
        {
            if (c == '.') dots++;
            else if (c is not (' ' or '^')) break;
        }
        return dots > 1;
    }

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : ' ';
}
