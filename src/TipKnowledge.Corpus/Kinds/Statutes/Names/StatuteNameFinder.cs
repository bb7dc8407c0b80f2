using System.Buffers;
using System.Text.RegularExpressions;
using TipKnowledge.Corpus.Kinds.Statutes.Marks;

namespace TipKnowledge.Corpus.Kinds.Statutes.Names;

/// <summary>Finds a statute's own name: in its heading, else in the heading of its explanatory note, else in its enacting words.</summary>
internal static partial class StatuteNameFinder
{
    /// <summary>How far behind its mark a name is looked for, in UTF-16 code units.</summary>
    private const int Reach = 1_500;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(" \t\r\n:;.,-_*^\"“");

    /// <summary>The name, as complete as the text tells it; <see langword="null"/> where it tells none.</summary>
    /// <param name="text">The document's words.</param>
    /// <param name="stretches">Its stretches.</param>
    public static StatuteName? Find(string text, StatuteStretches stretches)
    {
        var heading = stretches.Name.End > stretches.Name.Start
            ? StatuteName.Read(text.AsSpan(stretches.Name.Start, stretches.Name.End - stretches.Name.Start))
            : null;
        // the enacting words have no number: with one, they name a law that is changed
        var enacted = Behind(text, stretches, StatuteMarkKind.Enactment) is { Number.Length: 0 } name ? name : null;
        var explained = Behind(text, stretches, StatuteMarkKind.Elucidation);
        if ((heading ?? enacted ?? explained) is not { } best) return null;
        if (best.Number.Length == 0 && explained is { Number.Length: > 0 })
            best = best with { Number = explained.Number, Year = best.Year ?? explained.Year };
        foreach (var other in new[] { enacted?.Title, explained?.Title, Proposed(text, stretches) })
            if (other is not null && IsBetter(other, best.Title)) best = best with { Title = other };
        return best;
    }

    // the considerations end with it: "perlu menetapkan Peraturan Pemerintah tentang …"
    private static string? Proposed(string text, StatuteStretches stretches)
    {
        var start = stretches.Marks.FirstOrDefault(m => m.Kind == StatuteMarkKind.Considerations);
        var end = stretches.Marks.FirstOrDefault(m => m.Kind is StatuteMarkKind.LegalBasis);
        if (end.Start <= start.Start) return null;
        string? title = null;
        foreach (Match match in Proposal().Matches(text[start.Start..end.Start])) title = match.Groups["title"].Value.Trim();
        return title;
    }

    [GeneratedRegex(
        @"\bperlu\s+(?:\w+\s+){1,3}(?:Undang-\s?Undang|Peraturan(?:\s\p{Lu}\w+)*)\s+tentang\s+(?<title>[^;]{5,500})[;.]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Proposal();

    // the same title, whole where the other one is cut off, or with fewer signs inside its words
    private static bool IsBetter(string title, string than)
    {
        string key = Key(title), other = Key(than);
        if (key.Length > other.Length && other.Length > 5 && key.StartsWith(other, StringComparison.Ordinal)) return true;
        var isSame = Math.Abs(key.Length - other.Length) <= 3 && key.Length > 5 && key[..5] == other[..Math.Min(5, other.Length)];
        return isSame && Misread(title) < Misread(than);
    }

    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    // signs within a word, and a capital behind a small letter
    private static int Misread(string title)
    {
        var count = 0;
        for (var i = 1; i + 1 < title.Length; i++)
        {
            if (title[i] == title[i - 1] && title[i] == title[i + 1]) count++;
            if (!char.IsLetter(title[i - 1]) || !char.IsLetter(title[i + 1])) continue;
            if (title[i] is not ('-' or '/' or ' ' or '\'' or '’' or '.') && !char.IsLetterOrDigit(title[i])) count++;
            else if (char.IsDigit(title[i])) count++;
        }
        return count;
    }

    private static StatuteName? Behind(string text, StatuteStretches stretches, StatuteMarkKind kind)
    {
        StatuteName? found = null;
        for (var i = 0; i < stretches.Marks.Length; i++)
        {
            if (stretches.Marks[i].Kind != kind) continue;
            var start = stretches.Marks[i].LabelEnd;
            var end = kind == StatuteMarkKind.Elucidation ? stretches.Ends[i] : NextPart(stretches, i, text.Length);
            if (end > start && ReadAt(text.AsSpan(start, Math.Min(end - start, Reach))) is { } name) found = name;
        }
        return found;
    }

    // a name right behind the label: further on, sentences name other laws
    private static StatuteName? ReadAt(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExcept(NotInNames);
        if (first < 0) return null;
        text = text[first..];
        if (text.StartsWith("ATAS", StringComparison.OrdinalIgnoreCase) || text.StartsWith("DARI", StringComparison.OrdinalIgnoreCase))
            text = text[4..].TrimStart();
        return StatuteName.Start(text) is >= 0 and < 60 ? StatuteName.Read(text) : null;
    }

    private static int NextPart(StatuteStretches stretches, int i, int length) =>
        i + 1 < stretches.Marks.Length ? stretches.Marks[i + 1].Start : length;
}
