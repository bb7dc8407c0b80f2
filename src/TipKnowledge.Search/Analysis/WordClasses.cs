using System.Globalization;

namespace TipKnowledge.Search.Analysis;

/// <summary>Looks up the word-break class of a UTF-16 code unit.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] Table = Build();

    public static WordClass Of(char c) => Table[c];

    private static WordClass[] Build()
    {
        var table = new WordClass[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = Classify((char)i);
        return table;
    }

    // the exceptions are those of WordBreakProperty.txt, Unicode 15.1; all else follows from the general category
    private static WordClass Classify(char c) => c switch
    {
        '\'' or '.' or '‘' or '’' or '․' or '﹒' or '＇' or '．' => WordClass.MidBoth,
        ':' or '·' or '·' or '՟' or '״' or '‧' or '︓' or '﹕' or '：' => WordClass.MidLetter,
        ',' or ';' or ';' or '։' or '،' or '؍' or '٬' or '߸' or '⁄' or '︐' or '︔' or '﹐' or '﹔' or '，' or '；' => WordClass.MidDigit,
        '\u202F' => WordClass.Connector,
        >= '\u3041' and <= '\u309F' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => WordClass.Single,
        // Thai, Lao, Myanmar, Khmer: left to dictionaries by UAX #29
        >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' when char.IsLetter(c) => WordClass.Single,
        >= '\u30A0' and <= '\u30FF' or >= '\u31F0' and <= '\u31FF' or >= '\uFF66' and <= '\uFF9F' => WordClass.Katakana,
        _ => ByCategory(c),
    };

    private static WordClass ByCategory(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Surrogate => WordClass.Letter,
        UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
        // the zero width space is a space
        UnicodeCategory.Format when c != '\u200B' => WordClass.Format,
        UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
        _ => WordClass.Other,
    };
}
