namespace TipKnowledge.Entities.Relations.Statutes;

/// <summary>Tells the labels of lists that run on in a line: <c>a.</c>, <c>(2)</c>, <c>13)</c>.</summary>
internal static class ListLabels
{
    /// <summary>Whether a label stands at a place.</summary>
    public static bool At(string text, int start)
    {
        var at = start;
        if (at < text.Length && text[at] == '(') at++;
        var first = at;
        while (at < text.Length && at - first < 3 && char.IsAsciiLetterOrDigit(text[at])) at++;
        return at > first && at < text.Length && text[at] is '.' or ')';
    }
}
