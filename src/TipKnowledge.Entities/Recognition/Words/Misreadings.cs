namespace TipKnowledge.Entities.Recognition;

/// <summary>
/// What readers of scans make of a word, by the letters that they take for others (<c>Tables/misreadings.tsv</c>): <c>Nornor</c>,
/// <c>TAHVN</c>, <c>Feraturan</c>.
/// </summary>
internal static class Misreadings
{
    // further from the word, a writing is as near to others
    private const int MaxFaults = 2;

    // a long word with a letter lost is still no other word, unless it is the first: "residen" is no "presiden"
    private const int MinLengthForLoss = 8;

    private static readonly (string Right, string[] Wrong)[] Table =
        [.. Jurisdictions.Table.Rows("misreadings", 2).Select(row => (row[0], Jurisdictions.Table.Items(row[1])))];

    /// <summary>The misreadings of a word in lower case, each once, without the word itself.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { word };
        var last = new List<string> { word };
        for (var fault = 0; fault < MaxFaults; fault++)
        {
            var next = new List<string>();
            foreach (var writing in last)
                foreach (var misread in WithOneFault(writing))
                    if (all.Add(misread)) next.Add(misread);
            last = next;
        }
        if (word.Length >= MinLengthForLoss)
            for (var i = 1; i < word.Length; i++) all.Add(word.Remove(i, 1));
        all.Remove(word);
        return all;
    }

    private static IEnumerable<string> WithOneFault(string word)
    {
        for (var i = 0; i < word.Length; i++)
            foreach (var (right, wrong) in Table)
            {
                if (string.CompareOrdinal(word, i, right, 0, right.Length) != 0) continue;
                foreach (var letters in wrong) yield return word[..i] + letters + word[(i + right.Length)..];
            }
    }
}
