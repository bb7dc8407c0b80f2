namespace TipKnowledge.Search.Snippets;

/// <summary>A stretch of text that matches, in UTF-16 code units, half-open.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct TextMark(int Start, int End) : IComparable<TextMark>
{
    /// <inheritdoc/>
    public int CompareTo(TextMark other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Order by start, then end.</summary>
    public static bool operator <(TextMark left, TextMark right) => left.CompareTo(right) < 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator >(TextMark left, TextMark right) => left.CompareTo(right) > 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator <=(TextMark left, TextMark right) => left.CompareTo(right) <= 0;

    /// <summary>Order by start, then end.</summary>
    public static bool operator >=(TextMark left, TextMark right) => left.CompareTo(right) >= 0;
}
