using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.FrontMatter;

/// <summary>
/// Reads the names of authors as a first page prints them: with marks of footnotes, degrees, commas and <c>dan</c> between.
/// </summary>
internal static class PersonNames
{
    private const int LongestLine = 200;
    private const int MostWords = 6;
    private const int MostAuthors = 12;

    /// <summary>The names of a line; none where any part of it is no name.</summary>
    /// <param name="line">The line, without a label.</param>
    /// <param name="common">The words that are no names here.</param>
    /// <param name="fewestWords">How many words one of the names has at least: without a label, one word may be anything.</param>
    public static ImmutableArray<PersonName> Read(ReadOnlySpan<char> line, CommonWords common, int fewestWords)
    {
        if (line.Length is 0 or > LongestLine || line[0] == '(' || line.Contains('@')) return [];
        var names = ImmutableArray.CreateBuilder<PersonName>();
        var plain = WithoutMarks(line);
        var isList = plain.Contains(';');
        var longest = 0;
        foreach (var part in plain.Split(isList ? ';' : ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (isList && ReadInverted(part, common) is { } inverted)
            {
                names.Add(inverted);
                continue;
            }
            var name = WithoutDegrees(part);
            // "S.H., M.H." between commas
            if (name.Length == 0) continue;
            if (!IsName(name, common, 1)) return [];
            longest = Math.Max(longest, name.Count(' '.Equals) + 1);
            names.Add(Parts(name));
        }
        // people of one name write with others
        return names.Count > MostAuthors || (longest < fewestWords && names.Any(n => n.Given.Length == 0)) ? [] : names.ToImmutable();
    }

    // digits and signs of notes, and the words between names as commas
    private static string WithoutMarks(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            // "Puspita1, Handoko2*": after the mark, the comma or the next name
            if (char.IsDigit(c) || c is '*' or '†' or '‡' or '§' or '#' or '_' or '(' or ')' or '[' or ']' or '¹' or '²' or '³') continue;
            text.Append(c is '\t' or '\u00A0' ? ' ' : c);
        }
        // names of authors side by side in columns
        foreach (var between in new[] { "   ", " dan ", " and ", " & ", " serta " }) text.Replace(between, ", ");
        return text.ToString().Trim(' ', ',', '.', ':', '|', '-', '–');
    }

    // "Handoko, Surya Adi"
    private static PersonName? ReadInverted(string part, CommonWords common)
    {
        var pieces = part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(p => WithoutDegrees(p).Length > 0)
            .ToList();
        return pieces is [var family, var given] && IsName(family, common, 1) && IsName(given, common, 1)
            ? new PersonName(Cased(family), Cased(given))
            : null;
    }

    private static string WithoutDegrees(string name) => string.Join(' ', name
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => !FrontWords.Has("degree", word.Replace(".", "", StringComparison.Ordinal))));

    private static bool IsName(string name, CommonWords common, int fewestWords)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length < fewestWords || words.Length > MostWords) return false;
        if (FrontWords.Contains("institution", name) || FrontWords.Contains("noname", name) || FrontWords.Has("city", name)) return false;
        var capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 2 && LanguageDetector.IsFunctionWord(words[i]) && !FrontWords.Has("name", words[i])) return false;
            if (char.IsUpper(words[i][0]) && words[i].All(c => char.IsLetter(c) || c is '.' or '\'' or '’' or '-' or '`')) capitals++;
            else if (i == 0 || i == words.Length - 1 || !FrontWords.Has("particle", words[i])) return false;
        }
        return capitals > 0 && words.Any(w => w.Length > 2) && !common.AreMost(name);
    }

    // the last word is the family name, with the particles before it, as lists of references have it
    private static PersonName Parts(string name)
    {
        name = Cased(name);
        var at = name.LastIndexOf(' ');
        while (at > 0 && name.LastIndexOf(' ', at - 1) is > 0 and var before
            && FrontWords.Has("particle", name.AsSpan(before + 1, at - before - 1))) at = before;
        return at < 0 ? new PersonName(name) : new PersonName(name[(at + 1)..], name[..at]);
    }

    // a name in capitals as names are written
    private static string Cased(string name)
    {
        if (name.Any(char.IsLower)) return name;
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
            text.Append(i > 0 && char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(name[i]) : name[i]);
        return text.ToString();
    }
}
