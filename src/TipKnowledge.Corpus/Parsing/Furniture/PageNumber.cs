using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>A number in a line at a page's edge that may be the page's.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsRoman">Whether it is written with Roman letters.</param>
/// <param name="IsAlone">Whether there is nothing else in the line, or what there is says that it numbers a page.</param>
internal readonly record struct PageNumber(int Value, bool IsRoman, bool IsAlone)
{
    /// <summary>The number as printed.</summary>
    public override string ToString() =>
        IsRoman ? RomanNumber.Write(Value) : Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
