using System.Text;
using TipKnowledge.Search.Analysis;

namespace TipKnowledge.Search.Suggestions;

/// <summary>What people type and what the corpus has, in the form in which they are compared.</summary>
internal static class CompletionKey
{
    /// <summary>Letters without accents and digits, with one space for each run of anything else; none at the start.</summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in TextFolding.Plain(text))
        {
            if (char.IsLetterOrDigit(c) || TextFolding.IsMark(c)) key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString();
    }
}
