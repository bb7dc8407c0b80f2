using TipKnowledge.Corpus.Parsing.Furniture;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>
/// Finds footnotes: after a gap, lines that start with the next number of the document's footnotes, or with a number that a mark in the
/// text above has, as where numbers start again on each page. Scanned documents misread some of the numbers (<c>¢</c> for 6, <c>T</c> for
/// 1); those are found between or right before notes that were read well. Notes reach to the end of their page, or to the next section's
/// heading.
/// </summary>
internal sealed class FootnoteFinder
{
    /// <summary>How far a note's number may run ahead of the last one's: misread notes between are missing from the count.</summary>
    private const int LongestSkip = 5;

    /// <summary>A shorter line of a note that ends a sentence is its last one, in UTF-16 code units.</summary>
    private const int ShortLine = 40;

    private readonly DocumentLines _lines;
    private readonly bool _hasPages;

    // the numbers of marks in the text of the page so far, and the last note's number
    private readonly HashSet<int> _marked = [];
    private int _last;

    private FootnoteFinder(DocumentLines lines, bool hasPages) => (_lines, _hasPages) = (lines, hasPages);

    /// <summary>Marks the footnotes of a document whose furniture is marked.</summary>
    public static void Mark(DocumentLines lines)
    {
        var pages = PageRanges.Of(lines);
        var finder = new FootnoteFinder(lines, pages.Count > 1);
        foreach (var (start, end) in pages) finder.MarkPage(start, end);
    }

    private void MarkPage(int start, int end)
    {
        _marked.Clear();
        var zones = 0;
        for (var i = start; i < end; i++)
        {
            if (_lines.Roles[i] != LineRole.Body) continue;
            if (!IsSure(i, end, isFirstZone: zones == 0))
            {
                foreach (var mark in TextMarkReader.Read(_lines[i])) _marked.Add(mark.Number);
                continue;
            }
            i = MarkZone(WithMisreadBefore(start, i), i, end) - 1;
            zones++;
        }
    }

    private bool IsSure(int i, int end, bool isFirstZone)
    {
        var label = NoteLabel.Of(_lines[i]);
        if (label.Number == 0) return false;
        if (label.Form == NoteLabelForm.Defined) return true;
        if (_lines.Lines[i].Gap == 0 || _lines.Lines[i].IsFirst) return false;
        if (label.Form == NoteLabelForm.Alone) return _marked.Contains(label.Number) && IsFollowedByNote(i, end);
        if (!NoteLabel.StartsNote(_lines[i][label.Length..])) return false;
        if (_marked.Contains(label.Number)) return true;
        return isFirstZone && label.Form == NoteLabelForm.Spaced && Follows(label.Number);
    }

    private bool Follows(int number) => number > _last && number <= _last + LongestSkip;

    private bool IsFollowedByNote(int i, int end) =>
        i + 1 < end && _lines.Roles[i + 1] == LineRole.Body && NoteLabel.StartsNote(_lines[i + 1]);

    // the notes from a line on; returns the first line behind them
    private int MarkZone(int first, int sure, int end)
    {
        int shown = -1, label = -1;
        for (var i = first; i < end; i++)
        {
            if (_lines.Roles[i] == LineRole.Furniture) continue;
            // what stands under a heading is text again
            if (_lines.Roles[i] != LineRole.Body) return i;
            var starts = shown < 0 || i == sure || (label < i - 1 && Starts(i, end, shown));
            if (!starts && EndsZone(i, label)) return i;
            var read = NoteLabel.Of(_lines[i]);
            if (starts && read.Form == NoteLabelForm.Alone) label = i;
            _lines.Roles[i] = starts ? LineRole.FootnoteStart : LineRole.Footnote;
            if (!starts) continue;
            if (Follows(read.Number) || (read.Number > 0 && _marked.Contains(read.Number))) _last = read.Number;
            shown = read.Number;
        }
        return end;
    }

    private bool Starts(int i, int end, int shown)
    {
        var label = NoteLabel.Of(_lines[i]);
        if (label.Form == NoteLabelForm.Alone) return _marked.Contains(label.Number) && IsFollowedByNote(i, end);
        if (label.Form == NoteLabelForm.Defined) return true;
        if (label.Number > 0 && NoteLabel.StartsNote(_lines[i][label.Length..]))
        {
            // "4" behind a misread "5" still comes before the next 5
            if (label.Number == shown + 1 || _marked.Contains(label.Number)) return true;
            if (label.Form == NoteLabelForm.Spaced && (Follows(label.Number) || _lines.Lines[i].Gap > 0)) return true;
        }
        return _lines.Lines[i].Gap > 0 && HasMisreadMark(_lines[i]);
    }

    // a section's heading, the text again behind a page's furniture, or a paragraph where there are no pages
    private bool EndsZone(int i, int label)
    {
        if (label == i - 1) return false;
        if (_lines.Lines[i].Gap > 0 && (SectionNames.IsSection(_lines[i]) || LineShape.Of(_lines[i]).Kind == LabelKind.Chapter))
            return true;
        // a note has ended, and a sentence of the text goes on
        if ((_lines.Lines[i].Gap > 0 || _lines[i - 1].Length < ShortLine) && Punctuation.EndsSentence(_lines[i - 1])
            && Punctuation.StartsInside(_lines[i]))
            return true;
        if (_lines.Roles[i - 1] == LineRole.Furniture && !_lines.Lines[i].IsLast && !_hasPages) return true;
        return !_hasPages && _lines.Lines[i].Gap > 0;
    }

    private int WithMisreadBefore(int start, int first)
    {
        while (true)
        {
            var block = first - 1;
            while (block > start && _lines.Lines[block].Gap == 0) block--;
            if (block <= start || _lines.Roles[block] != LineRole.Body || !HasMisreadMark(_lines[block])) return first;
            first = block;
        }
    }

    // one sign, a space, and what a note begins with; "a" and "–" open list items, not notes
    private static bool HasMisreadMark(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[1] == ' ' && !char.IsLower(line[0]) && line[0] is not ('-' or '–' or '•' or '*' or '“' or '"')
        && (NoteLabel.StartsNote(line[2..]) || line[2..].StartsWith("www."));
}
