using System.Globalization;
using TipKnowledge.Corpus.Languages;

namespace TipKnowledge.Entities.Doubts.Penalties;

/// <summary>Which bound of which penalty a figure is: the part of a penalty claim's subject behind its article.</summary>
internal enum PenaltyMeasure
{
    /// <summary>The least prison term, in years.</summary>
    PrisonMin,

    /// <summary>The longest prison term, in years; <c>life</c> for one without end.</summary>
    PrisonMax,

    /// <summary>The lowest fine, a currency's code and a whole amount.</summary>
    FineMin,

    /// <summary>The highest fine.</summary>
    FineMax,
}

/// <summary>Writes a penalty's figure for people.</summary>
internal static class PenaltyFigure
{
    /// <summary>A prison term without end.</summary>
    public const string Life = "life";

    private static readonly NumberFormatInfo IndonesianNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Such as <c>a fine of at most IDR 600,000,000</c>.</summary>
    public static string Write(PenaltyMeasure measure, string value, Language language)
    {
        var english = language == Language.English;
        var prison = measure is PenaltyMeasure.PrisonMin or PenaltyMeasure.PrisonMax;
        if (value == Life) return english ? "imprisonment for life" : "penjara seumur hidup";
        var figure = prison ? $"{value} {(english ? "years" : "tahun")}" : Amount(value, english);
        return measure switch
        {
            PenaltyMeasure.PrisonMin => english ? $"imprisonment of at least {figure}" : $"penjara paling singkat {figure}",
            PenaltyMeasure.PrisonMax => english ? $"imprisonment of at most {figure}" : $"penjara paling lama {figure}",
            PenaltyMeasure.FineMin => english ? $"a fine of at least {figure}" : $"denda paling sedikit {figure}",
            _ => english ? $"a fine of at most {figure}" : $"denda paling banyak {figure}",
        };
    }

    /// <summary>How high a figure is, for figures of one measure.</summary>
    public static decimal Size(string value) =>
        value == Life ? decimal.MaxValue
            : decimal.Parse(value.AsSpan(value.IndexOf(' ', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Amount(string value, bool english)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var amount = decimal.Parse(value.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return $"{value[..space]} {amount.ToString("N0", english ? NumberFormatInfo.InvariantInfo : IndonesianNumbers)}";
    }
}
