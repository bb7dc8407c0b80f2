using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace TipKnowledge.Search.Suggestions;

/// <summary>
/// Brings what people type and what the corpus has to one form. Letters of Latin script lose their diacritics by a table, the same on every
/// machine, whatever its libraries.
/// </summary>
public static class TextFolding
{
    private static readonly FrozenDictionary<char, char> Plain = Load();

    /// <summary>Letters and digits in lower case, without diacritics, with one space for each run of anything else; none at the start.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(c)) folded.Append(Plain.GetValueOrDefault(lower, lower));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString();
    }

    // each line: a plain letter, and the letters that have it with a diacritic (Unicode 15.1, by canonical decomposition, and those with a stroke)
    private static FrozenDictionary<char, char> Load()
    {
        using var stream = typeof(TextFolding).Assembly.GetManifestResourceStream("TipKnowledge.Search.Suggestions.diacritics.txt")
            ?? throw new InvalidOperationException("The table of diacritics is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var plain = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
            foreach (var letter in line.AsSpan(2)) plain[letter] = line[0];
        return plain.ToFrozenDictionary();
    }
}
