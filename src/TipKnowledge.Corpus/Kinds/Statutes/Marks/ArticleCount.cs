namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>
/// Counts the articles of a statute. The articles of one that amends another have Roman numbers, and Arabic ones are those of the amended
/// law, quoted in the order that the amendment likes.
/// </summary>
/// <param name="isAmending">Whether the articles have Roman numbers, so that Arabic ones are quoted.</param>
internal sealed class ArticleCount(bool isAmending)
{
    /// <summary>How many articles in a row can be lost.</summary>
    private const int MostSkipped = 20;

    private string _last = "";

    /// <summary>The figure of the last article; 0 before the first.</summary>
    public int Last { get; private set; }

    /// <summary>Whether the articles have Roman numbers, so that Arabic ones are quoted.</summary>
    public bool IsAmending { get; } = isAmending;

    /// <summary>Whether a statute has a second article with a Roman number; a lone <c>Pasal I</c> is a misread 1.</summary>
    public static bool AreRoman(string text)
    {
        const string Second = "Pasal II";
        for (var at = text.IndexOf(Second, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Second, at + 1, StringComparison.Ordinal))
        {
            var end = at + Second.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end])) return true;
        }
        return false;
    }

    /// <summary>A number as this statute counts: its articles' Roman 1 is Arabic where there is no second.</summary>
    public string Spelled(string number) => number == "I" && !IsAmending ? "1" : number;

    /// <summary>Begins anew: an explanatory note goes through the articles again.</summary>
    public void Restart()
    {
        _last = "";
        Last = 0;
    }

    /// <summary>
    /// How far a number is ahead of the last one, 0 for a further letter (<c>12A</c> behind <c>12</c>); <see langword="null"/> for one that
    /// goes back.
    /// </summary>
    public int? StepTo(string number)
    {
        var value = ValueOf(number);
        if (value > Last) return value - Last;
        return value == Last && string.CompareOrdinal(number, _last) > 0 && number.Length > 1 && char.IsLetter(number[^1]) ? 0 : null;
    }

    /// <summary>Counts an article.</summary>
    public void Count(string number)
    {
        if (IsAmending && char.IsDigit(number[0])) return;
        // a number that is far ahead is misread; the next one is counted from the last that was not
        if (StepTo(number) is null or > MostSkipped) return;
        Last = ValueOf(number);
        _last = number;
    }

    private int ValueOf(string number) =>
        !char.IsDigit(number[0]) ? StatuteNumbers.Value(number) : IsAmending ? 0 : StatuteNumbers.Figure(number);
}
