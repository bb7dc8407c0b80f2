namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>
/// Counts the articles of a statute. The articles of one that amends another have Roman numbers, and Arabic ones are those of the amended law,
/// quoted in the order that the amendment likes.
/// </summary>
internal sealed class ArticleCount
{
    private string _last = "";

    /// <summary>The figure of the last article; 0 before the first.</summary>
    public int Last { get; private set; }

    /// <summary>Whether the articles have Roman numbers, so that Arabic ones are quoted.</summary>
    public bool IsAmending { get; private set; }

    /// <summary>Begins anew: an explanatory note goes through the articles again.</summary>
    public void Restart()
    {
        _last = "";
        (Last, IsAmending) = (0, IsAmending);
    }

    /// <summary>Whether a number is that of a first article.</summary>
    public bool IsFirst(string number) => Last == 0 && number is "1" or "I";

    /// <summary>How far a number is ahead of the last one, 0 for a further letter (<c>12A</c> behind <c>12</c>); <see langword="null"/> for one that goes back.</summary>
    public int? StepTo(string number)
    {
        var value = ValueOf(number);
        if (value > Last) return value - Last;
        return value == Last && string.CompareOrdinal(number, _last) > 0 && number.Length > 1 && char.IsLetter(number[^1]) ? 0 : null;
    }

    /// <summary>Counts an article.</summary>
    public void Count(string number)
    {
        if (Last == 0 && number == "I") IsAmending = true;
        if (IsAmending && char.IsDigit(number[0])) return;
        if (StepTo(number) is null) return;
        Last = ValueOf(number);
        _last = number;
    }

    private int ValueOf(string number) => char.IsDigit(number[0]) ? IsAmending ? 0 : StatuteNumbers.Figure(number) : StatuteNumbers.Value(number);
}
