using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TipKnowledge.Search.Snippets;

/// <summary>Cuts text into sentences, past the abbreviations of Indonesian and English scholarly prose (<c>No. 21</c>, <c>dkk.</c>, <c>et al.</c>) and initials.</summary>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
    [
        "no", "nr", "dr", "prof", "ir", "drs", "dra", "hj", "h", "jl", "tgl", "hlm", "hal", "ps", "ay", "dll", "dkk", "dsb", "dst", "tsb", "yth", "a.n", "u.p",
        "mr", "mrs", "ms", "st", "vs", "etc", "al", "cf", "ed", "eds", "vol", "pp", "p", "art", "fig", "e.g", "i.e", "inc", "ltd", "co", "jr", "sr", "tbk", "cv", "pt",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a text, in UTF-16 code units, without the spaces between them; at least one.</summary>
    public static ImmutableArray<TextMark> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<TextMark>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?')) continue;
            var end = i + 1;
            // a footnote's number may follow the full stop; in "1.2 Undang-Undang" it is one of the label
            var isLabel = i > 0 && char.IsAsciiDigit(text[i - 1]);
            while (end < text.Length && (text[end] is '"' or '”' or '’' or ')' or ']' || (!isLabel && char.IsAsciiDigit(text[end])))) end++;
            if (end >= text.Length || text[end] != ' ' || !StartsSentence(text, end + 1) || (text[i] == '.' && IsAbbreviation(text, start, i))) continue;
            sentences.Add(new TextMark(start, end));
            start = end + 1;
            i = end;
        }
        if (start < text.Length || sentences.Count == 0) sentences.Add(new TextMark(Math.Min(start, text.Length), text.Length));
        return sentences.ToImmutable();
    }

    private static bool StartsSentence(string text, int at) =>
        at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '"' or '“' or '‘' or '(' or '[');

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        var word = dot;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        var length = dot - word;
        return (length == 1 && char.IsUpper(text[word])) || (length > 0 && Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word, length)));
    }
}
