using TipKnowledge.Corpus.Languages;
using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Doubts.Citations;

/// <summary>
/// A title as words that can be compared although a scan or a writer spells some of them otherwise: small letters, figures read as the letters
/// that they are taken for, function words left out.
/// </summary>
internal sealed class TitleWords
{
    // a letter more, less or other in a shorter word makes another word
    private const int ShortestForgiven = 5;

    // longer titles say no more about which law is meant
    private const int MaxWords = 40;

    private const int LongestWord = 40;

    private const int ShortestCut = 3;

    // two letters stand for too many things
    private const int ShortestAbbreviation = 3;

    // of misread words four letters of five are still there, and of each a third
    private const double LeastLikeness = 0.35;
    private const double LeastMeanLikeness = 0.79;

    // "No. 2", "Nomor 2": the mark is written as each likes
    private static readonly HashSet<string> NumberMarks =
        [.. Table.Rows("keywords", 2).First(row => row[0] == nameof(Recognition.Keywords.NumberMark))[1].Split(' ')];

    private readonly List<string> _words = [];

    /// <summary>Reads the words of a title.</summary>
    public TitleWords(ReadOnlySpan<char> title)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= title.Length && _words.Count < MaxWords; i++)
        {
            if (i < title.Length && char.IsLetterOrDigit(title[i]))
            {
                if (length < LongestWord) word[length++] = char.ToLowerInvariant(title[i]);
            }
            // a mark that a scan put into a word parts nothing
            else if (length > 0 && (i == title.Length || title[i] is not ('^' or '_')))
            {
                Add(word[..length]);
                length = 0;
            }
        }
    }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Count;

    /// <summary>Its first word; empty where it has none.</summary>
    public string First => Count == 0 ? "" : _words[0];

    /// <summary>Whether it begins with all words of another, which has some.</summary>
    public bool StartsWith(TitleWords other)
    {
        if (other.Count == 0 || other.Count > Count) return false;
        for (var i = 0; i < other.Count; i++)
            if (!IsSame(_words[i], other._words[i])) return false;
        return true;
    }

    /// <summary>The share of another title's words that stand among the first words of this one, from 0 to 1; 1 for a title without words.</summary>
    /// <param name="other">The other title.</param>
    public double Share(TitleWords other)
    {
        if (other.Count == 0) return 1;
        var reach = Math.Min(Count, other.Count + 2);
        var shared = 0;
        foreach (var word in other._words)
            for (var i = 0; i < reach; i++)
                if (IsSame(word, _words[i]))
                {
                    shared++;
                    break;
                }
        return (double)shared / other.Count;
    }

    /// <summary>Whether an abbreviation of capitals, three at least, is made of the first letters of these words.</summary>
    public bool Spells(string abbreviation)
    {
        if (abbreviation.Length < ShortestAbbreviation || abbreviation.Length != Count) return false;
        for (var i = 0; i < Count; i++)
            if (!char.IsAsciiLetterUpper(abbreviation[i]) || char.ToLowerInvariant(abbreviation[i]) != _words[i][0]) return false;
        return true;
    }

    /// <summary>Whether another title has as many words, each of them so like the one here that a scan may have made it of that.</summary>
    public bool IsMisread(TitleWords other)
    {
        if (Count != other.Count) return false;
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            var likeness = IsCut(_words[i], other._words[i]) ? 1 : Likeness(_words[i], other._words[i]);
            if (likeness < LeastLikeness) return false;
            sum += likeness;
        }
        return sum >= LeastMeanLikeness * Count;
    }

    // "trans" for "transnational"
    private static bool IsCut(string first, string second) =>
        Math.Min(first.Length, second.Length) >= ShortestCut && (first.StartsWith(second, StringComparison.Ordinal)
            || second.StartsWith(first, StringComparison.Ordinal));

    // one minus the share of letters that must be changed (Levenshtein's distance)
    private static double Likeness(string first, string second)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var changed = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - (double)row[^1] / Math.Max(first.Length, second.Length);
    }

    private void Add(Span<char> word)
    {
        if (word.ContainsAnyInRange('a', 'z'))
        {
            word.Replace('0', 'o');
            word.Replace('1', 'l');
            word.Replace('5', 's');
        }
        if (LanguageDetector.IsFunctionWord(word) || NumberMarks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return;
        word.Replace('z', 's');
        _words.Add(word is "pelindungan" ? "perlindungan" : word.ToString());
    }

    private static bool IsSame(string first, string second)
    {
        if (first == second) return true;
        if (Math.Min(first.Length, second.Length) < ShortestForgiven || first.AsSpan().ContainsAnyInRange('0', '9')) return false;
        return Recognition.Letters.DifferByOne(first, second);
    }
}
