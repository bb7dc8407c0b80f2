namespace TipKnowledge.Corpus.Reading;

/// <summary>Reads the year of a date as people and programs write it: <c>2020-05-12</c>, <c>12 Mei 2020</c>, <c>May 2020</c>, <c>14/5/2020</c>.</summary>
internal static class WrittenDate
{
    private const int Earliest = 1500;
    private const int Latest = 2199;

    /// <summary>The first number of four digits in a text that can be a year; <see langword="null"/> where there is none.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                start++;
                continue;
            }
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (end - start == 4 && int.Parse(text[start..end], System.Globalization.CultureInfo.InvariantCulture) is >= Earliest and <= Latest and var year)
                return year;
            start = end;
        }
        return null;
    }
}
