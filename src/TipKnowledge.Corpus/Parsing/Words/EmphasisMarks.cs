using System.Buffers;

namespace TipKnowledge.Corpus.Parsing.Words;

/// <summary>
/// Finds the pairs of marks that Markdown sets around what is emphasised: <c>*human trafficking*</c>, <c>__refoulement__</c>. An underscore
/// between letters or digits is part of a name (<c>laporan_2021</c>) and no mark, nor is a line to write on (<c>Nama: ______</c>).
/// </summary>
internal static class EmphasisMarks
{
    /// <summary>Longer rows of marks are lines and ornaments.</summary>
    private const int MostMarks = 3;

    private static readonly SearchValues<char> Blanks = SearchValues.Create("_/.-– ");

    /// <summary>The pairs in a text, by their opening marks. A pair lies inside another or apart from it.</summary>
    public static List<EmphasisPair> Find(ReadOnlySpan<char> text)
    {
        var pairs = new List<EmphasisPair>();
        AddPairs(text, '*', pairs);
        var stars = pairs.Count;
        AddPairs(text, '_', pairs);
        if (stars == 0 || stars == pairs.Count) return pairs;
        RemoveCrossing(pairs, stars);
        pairs.Sort((a, b) => a.Open.CompareTo(b.Open));
        return pairs;
    }

    private static void AddPairs(ReadOnlySpan<char> text, char mark, List<EmphasisPair> pairs)
    {
        for (var open = Next(text, mark, 0); open >= 0;)
        {
            var width = Width(text, open);
            var close = Opens(text, open, width) ? Next(text, mark, open + width) : -1;
            if (close > 0 && Closes(text, open + width, close) && Width(text, close) == width)
            {
                pairs.Add(new EmphasisPair(open, close, width));
                open = Next(text, mark, close + width);
            }
            else
            {
                open = Next(text, mark, open + width);
            }
        }
    }

    // the next mark; an underscore inside a word is none
    private static int Next(ReadOnlySpan<char> text, char mark, int from)
    {
        while (true)
        {
            var found = text[from..].IndexOf(mark);
            if (found < 0) return -1;
            found += from;
            var end = found + Width(text, found);
            var isInWord = mark == '_' && found > 0 && char.IsLetterOrDigit(text[found - 1]) && end < text.Length
                && char.IsLetterOrDigit(text[end]);
            if (!isInWord) return found;
            from = end;
        }
    }

    // an opening mark has a space or a bracket before it and a letter behind it; the closing one the other way round
    private static bool Opens(ReadOnlySpan<char> text, int open, int width)
    {
        if (width > MostMarks || open + width >= text.Length || char.IsWhiteSpace(text[open + width])) return false;
        if (open == 0) return true;
        // an address may have underscores behind its slashes and dots
        return text[open] == '*' ? !char.IsLetterOrDigit(text[open - 1]) : char.IsWhiteSpace(text[open - 1]) || IsOpening(text[open - 1]);
    }

    private static bool Closes(ReadOnlySpan<char> text, int start, int close)
    {
        if (char.IsWhiteSpace(text[close - 1])) return false;
        if (text[close] == '*') return true;
        // "__/__/2021" is a date to fill in
        return text[start..close].ContainsAnyExcept(Blanks) && !IsFollowedByWord(text, close);
    }

    private static bool IsFollowedByWord(ReadOnlySpan<char> text, int close)
    {
        var end = close + Width(text, close);
        return end < text.Length && char.IsLetterOrDigit(text[end]);
    }

    private static int Width(ReadOnlySpan<char> text, int at)
    {
        var others = text[at..].IndexOfAnyExcept(text[at]);
        return others < 0 ? text.Length - at : others;
    }

    private static bool IsOpening(char c) => c is '(' or '[' or '{' or '"' or '“' or '‘' or '\'' or '«' or '*' or '-' or '–' or '—';

    // "*a _b* c_": the second pair is none
    private static void RemoveCrossing(List<EmphasisPair> pairs, int stars)
    {
        int star = 0, kept = stars;
        for (var i = stars; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            while (star < stars && pairs[star].Close < pair.Open) star++;
            var inside = star < stars && pairs[star].Open < pair.Open;
            var crosses = inside ? pairs[star].Close < pair.Close : Reaches(pairs, star, stars, pair);
            if (!crosses) pairs[kept++] = pair;
        }
        pairs.RemoveRange(kept, pairs.Count - kept);
    }

    // whether a pair that opens outside any other closes inside one; underscores' pairs lie apart, so that stars are passed once
    private static bool Reaches(List<EmphasisPair> pairs, int star, int stars, EmphasisPair pair)
    {
        while (star < stars && pairs[star].Close < pair.Close) star++;
        return star < stars && pairs[star].Open < pair.Close;
    }
}
