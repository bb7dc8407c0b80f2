using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Reading;

namespace TipKnowledge.Corpus.Parsing.Words;

/// <summary>
/// Tells, from the words of a document itself, whether a hyphen at a line's end belongs to the word (<c>nilai-nilai</c>,
/// <c>non-prosedural</c>) or only breaks it.
/// </summary>
internal sealed class WordEvidence(SourceDocument document)
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private bool _isRead;

    /// <summary>Whether a hyphen between two parts of a word stays when the line break behind it goes.</summary>
    /// <param name="before">The line up to the hyphen.</param>
    /// <param name="after">The next line.</param>
    public bool KeepsHyphen(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var left = LastWord(before);
        var right = FirstWord(after);
        if (left.Length == 0 || right.Length == 0 || !char.IsLower(right[0])) return true;
        // reduplication, also with an affix: "negara-negara", "undang-undangan", "sebesar-besarnya"
        var stem = left.Length > 4 ? left[^4..] : left;
        if (right.Contains(stem, StringComparison.OrdinalIgnoreCase)) return true;
        Read();
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.Contains(string.Concat(left, "-", right))) return true;
        if (words.Contains(string.Concat(left, right))) return false;
        // "face-" before "to-face": what goes on with a hyphen is a compound
        if (right.Length < after.Length - 1 && LineEnds.IsHyphen(after[right.Length]) && char.IsLetter(after[right.Length + 1]))
            return true;
        // both sides are words of their own: a compound such as "utang-piutang", "e-visa", "lintas-negara"
        return CompoundParts.Join(left, right) || (words.Contains(left) && (left.Length > 2 || words.Contains(right)));
    }

    // words as they stand inside lines, with their hyphens; a part at a line's end is no evidence
    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in document.Pages)
        {
            foreach (var sourceLine in page.Lines)
            {
                var line = document.Of(sourceLine);
                for (var at = 0; at < line.Length;)
                {
                    if (!char.IsLetter(line[at])) { at++; continue; }
                    var end = at;
                    while (end < line.Length && (char.IsLetter(line[end]) || LineEnds.IsHyphen(line[end]))) end++;
                    if (end < line.Length || !(LineEnds.IsHyphen(line[^1]) || LineEnds.BreaksWord(line)))
                        words.Add(line[at..end].TrimEnd("-\u2010\u2011"));
                    at = end;
                }
            }
        }
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line)
    {
        var start = line.Length;
        while (start > 0 && char.IsLetter(line[start - 1])) start--;
        return line[start..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && char.IsLetter(line[end])) end++;
        return line[..end];
    }
}
