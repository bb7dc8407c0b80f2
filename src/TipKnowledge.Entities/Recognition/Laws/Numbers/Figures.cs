using TipKnowledge.Entities.Jurisdictions;

namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// Reads figures where a citation has them, also those that a reader of scans took for letters (<c>2OI7</c>, <c>l1</c>, <c>T2</c>), by
/// <c>Tables/figures.tsv</c>.
/// </summary>
internal static class Figures
{
    private const int FirstYear = 1800;

    // later than any text; a "7" before the last figure is then a "1"
    private const int LastYear = 2059;
    private const int MaxLength = 4;

    private static readonly char[] Meant = ReadTable();

    /// <summary>Reads a year of four figures, the first of them and one more being sure.</summary>
    public static bool TryYear(ReadOnlySpan<char> written, out int year)
    {
        year = 0;
        if (written.Length != 4 || !TryRead(written, out var value) || !written.ContainsAnyInRange('0', '9')) return false;
        if (value > LastYear && value / 10 % 10 == 7) value -= 60;
        if (value is < FirstYear or > LastYear) return false;
        year = value;
        return true;
    }

    /// <summary>Reads a number of up to four figures; <see langword="false"/> where a character is none and looks like none.</summary>
    public static bool TryRead(ReadOnlySpan<char> written, out int value)
    {
        value = 0;
        if (written.Length is 0 or > MaxLength) return false;
        foreach (var c in written)
        {
            var figure = c < Meant.Length ? Meant[c] : '\0';
            if (figure == '\0') return false;
            value = 10 * value + (figure - '0');
        }
        return true;
    }

    private static char[] ReadTable()
    {
        var meant = new char[128];
        for (var c = '0'; c <= '9'; c++) meant[c] = c;
        foreach (var row in Table.Rows("figures", 2))
            foreach (var letter in row[1]) meant[letter] = row[0][0];
        return meant;
    }
}
