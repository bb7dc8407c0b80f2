using System.Globalization;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Notes;

/// <summary>The marks in a document's text that belong to its notes: behind a word, with the number of a note on the same page, the first of their number there.</summary>
internal sealed class LinkedMarks
{
    private readonly DocumentLines _lines;
    private readonly HashSet<(int Page, int Number)> _notes = [];
    private readonly HashSet<int> _defined = [];

    /// <summary>Lists the notes of a document.</summary>
    public LinkedMarks(DocumentLines lines)
    {
        _lines = lines;
        for (var i = 0; i < lines.Lines.Length; i++)
        {
            if (lines.Roles[i] != LineRole.FootnoteStart || NoteLabel.Of(lines[i]) is not { Number: > 0 } label) continue;
            if (label.Form == NoteLabelForm.Defined) _defined.Add(label.Number);
            else _notes.Add((lines.Lines[i].Page, label.Number));
        }
    }

    /// <summary>How a note's number is written in labels.</summary>
    public static string Label(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The marks of a line of text, in order. To be called once for each line, in reading order: a note has one mark.</summary>
    public List<TextMark> Take(int line)
    {
        if (_notes.Count == 0 && _defined.Count == 0) return [];
        var text = _lines[line];
        var marks = TextMarkReader.Read(text);
        var kept = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var isMark = text[mark.Start] == '[' ? _defined.Contains(mark.Number) : _notes.Remove((_lines.Lines[line].Page, mark.Number));
            if (isMark) marks[kept++] = mark;
        }
        marks.RemoveRange(kept, marks.Count - kept);
        return marks;
    }
}
