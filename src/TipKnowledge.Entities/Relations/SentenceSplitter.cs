using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Entities.Relations;

/// <summary>Splits clean text into sentences at a full stop, question or exclamation mark before a capital, not after an abbreviation (<c>No.
/// 21</c>, <c>Kab. Pemalang</c>).</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nr", "th", "thn", "kab", "prov", "kec", "jl", "dr", "prof", "drs", "ir", "hj", "dll", "dsb", "dkk", "hlm", "hal", "vol", "art",
            "mr", "mrs", "ms", "st", "pasal", "cf", "al", "ed", "eds", "jo", "tgl", "rp", "pt", "cv", "ps", "jis", "yo", "yis", "drt",
            "prp", "prps", "pnps",
    };

    public static List<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || !EndsSentence(text, i)) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '”' or '"' or ')' or '’' || end < text.Length && char.IsAsciiDigit(text[end])) end++;
            sentences.Add(new TextSpan(start, end));
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            start = end;
            i = Math.Max(i, end - 1);
        }
        if (start < text.Length) sentences.Add(new TextSpan(start, text.Length));
        return sentences;
    }

    private static bool EndsSentence(string text, int stop)
    {
        var next = stop + 1;
        // closing marks and a footnote's number may stand between the stop and the space
        while (next < text.Length && (text[next] is '”' or '"' or ')' or '’' || char.IsAsciiDigit(text[next]) && next - stop < 4)) next++;
        if (next >= text.Length || !char.IsWhiteSpace(text[next])) return false;
        // "Rp200.000 (dua ratus ribu rupiah)": a group of thousands is no footnote's mark
        if (next - stop == 4 && stop > 0 && char.IsAsciiDigit(text[stop - 1])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next < text.Length && !char.IsUpper(text[next]) && text[next] is not ('“' or '"' or '(')) return false;
        if (text[stop] != '.') return true;
        var word = stop;
        while (word > 0 && stop - word < 12 && char.IsLetter(text[word - 1])) word--;
        var length = stop - word;
        return length != 1 && !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word, length));
    }
}
