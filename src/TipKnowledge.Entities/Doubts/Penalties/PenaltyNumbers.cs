using System.Collections.Frozen;
using System.Globalization;

namespace TipKnowledge.Entities.Doubts.Penalties;

/// <summary>Reads a figure as written: <c>15 (lima belas) tahun</c> is <c>15</c>, <c>Rp120.000.000,00</c> is <c>IDR 120000000</c>.</summary>
internal static class PenaltyNumbers
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["satu"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("ribu", 1e3m), ("thousand", 1e3m), ("juta", 1e6m), ("million", 1e6m), ("miliar", 1e9m), ("milyar", 1e9m), ("billion", 1e9m),
            ("triliun", 1e12m), ("trillion", 1e12m),
    ];

    /// <summary>Years as a whole number, <see cref="PenaltyFigure.Life"/>, or a currency's code and a whole amount; <see langword="null"/> where it
    /// is no figure.</summary>
    public static string? Read(ReadOnlySpan<char> figure)
    {
        if (figure.EndsWith("hidup", StringComparison.OrdinalIgnoreCase)) return PenaltyFigure.Life;
        var isMoney = figure.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) || figure.StartsWith("IDR", StringComparison.OrdinalIgnoreCase)
            || figure.StartsWith("US", StringComparison.OrdinalIgnoreCase);
        return isMoney ? Money(figure) : Years(figure);
    }

    private static string? Years(ReadOnlySpan<char> figure)
    {
        var digits = figure.IndexOfAnyExceptInRange('0', '9');
        if (digits > 0) return figure[..digits].TrimStart('0').ToString();
        var words = figure.ToString().Split([' ', '('], StringSplitOptions.RemoveEmptyEntries);
        if (!Words.TryGetValue(words[0], out var number)) return null;
        if (words.Length > 1 && words[1].Equals("belas", StringComparison.OrdinalIgnoreCase)) number += 10;
        else if (words.Length > 1
            && words[1].Equals("puluh", StringComparison.OrdinalIgnoreCase)) number = number * 10 + (words.Length > 2
            ? Words.GetValueOrDefault(words[2]) : 0);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Money(ReadOnlySpan<char> figure)
    {
        var currency = figure.StartsWith("US", StringComparison.OrdinalIgnoreCase) ? "USD" : "IDR";
        var first = figure.IndexOfAnyInRange('0', '9');
        var last = figure.LastIndexOfAnyInRange('0', '9') + 1;
        var scale = 1m;
        foreach (var (word, factor) in Scales)
            if (figure[last..].Contains(word, StringComparison.OrdinalIgnoreCase)) scale = factor;
        return Amount(figure[first..last], scale) is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{currency} {amount:0}") : null;
    }

    // a mark before three digits groups thousands, before one or two it is the decimal mark, in either country's way
    private static decimal? Amount(ReadOnlySpan<char> written, decimal scale)
    {
        var mark = written.LastIndexOfAny('.', ',');
        var decimals = mark >= 0 && (written.Length - mark - 1 < 3 || scale > 1);
        var whole = (decimals ? written[..mark]
            : written).ToString().Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var part = decimals ? $"{whole}.{written[(mark + 1)..]}" : whole;
        return decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && amount < 1e15m ? amount * scale : null;
    }
}
