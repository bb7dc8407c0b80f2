using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Parsing.Notes;
using TipKnowledge.Corpus.Parsing.References;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Puts the lines of a document together to blocks, one a passage, in reading order: a footnote comes after the paragraph it interrupts.
/// </summary>
internal sealed class BlockBuilder
{
    private readonly DocumentLines _lines;
    private readonly int[] _body;
    private readonly LineJoining _joining;
    private readonly List<Block> _blocks = [];
    private readonly List<Block> _notes = [];
    private int _nextLine;
    private bool _inReferences;
    private Block? _open;
    private LineShape _openShape;

    private BlockBuilder(DocumentLines lines)
    {
        _lines = lines;
        _body = [.. Enumerable.Range(0, lines.Lines.Length).Where(i => lines.Roles[i].IsText())];
        _joining = new LineJoining(lines, _body);
    }

    /// <summary>The blocks of a document whose furniture and footnotes are marked.</summary>
    public static List<Block> Build(DocumentLines lines)
    {
        var builder = new BlockBuilder(lines);
        for (var k = 0; k < builder._body.Length; k++) builder.Add(k);
        builder.CollectNotes(lines.Lines.Length);
        builder.Close();
        return builder._blocks;
    }

    private void Add(int k)
    {
        var i = _body[k];
        var shape = LineShape.Of(_lines[i]);
        var opened = _open is null ? Open(k, shape) : OpenedBy(k, shape);
        CollectNotes(i);
        if (opened is null)
        {
            _open!.Lines.Add(i);
            return;
        }
        Close();
        opened.Lines.Add(i);
        _open = opened;
        _openShape = shape;
    }

    /// <summary>The block that a line opens; <see langword="null"/> where it goes on with the open one.</summary>
    private Block? OpenedBy(int k, LineShape shape)
    {
        LineRole before = _lines.Roles[_body[k - 1]], role = _lines.Roles[_body[k]];
        // the lines of a title are one passage; those around it are none of the text's
        if (role == LineRole.Title && before == role) return null;
        if (role == LineRole.Heading || (role != before && LineRole.Heading != before)) return Opened(k, shape);
        if (_open!.Kind == PassageKind.Heading && HeadingRules.Continues(_lines, _open, _body[k], shape)) return null;
        if (_open.Kind == PassageKind.Heading) _inReferences = ReferencesGoOnBelow(_open);
        var opened = Opened(k, shape);
        if (opened.Kind == PassageKind.Reference && _open.Kind == PassageKind.Reference) return IsNextEntry(k) ? opened : null;
        var goesOn = opened.Kind is PassageKind.Paragraph or PassageKind.Reference
            && _open.Kind != PassageKind.Heading
            && _joining.Joins(k - 1);
        return goesOn ? null : opened;
    }

    // entries follow each other with or without blank lines; a number of the list is surer than a name
    private bool IsNextEntry(int k)
    {
        int before = _body[k - 1], i = _body[k];
        var line = _lines[i];
        if (_open!.LabelLength > 0) return ReferenceEntries.Number(line) > 0;
        if (!ReferenceEntries.MayEnd(_lines[before])) return !_joining.Joins(k - 1) && ReferenceEntries.Begins(line);
        return ReferenceEntries.Begins(line) || !_joining.Joins(k - 1);
    }

    // the kinds of sources under headings of their own are still the list
    private bool ReferencesGoOnBelow(Block heading)
    {
        var title = Heading(heading);
        return SectionNames.IsReferences(title)
            || (_inReferences && heading.Style != "chapter" && !SectionNames.IsSection(title) && ReferenceSections.IsPart(title));
    }

    private Block Opened(int k, LineShape shape)
    {
        var block = Open(k, shape);
        if (_lines.Roles[_body[k]] != LineRole.Body) return block;
        // a label in the middle of a sentence is a number or an initial that happens to begin a line
        if (block.Kind is PassageKind.ListItem or PassageKind.Heading && _open is { Kind: not PassageKind.Heading }
            && IsInsideSentence(k, shape))
            return new Block(PassageKind.Paragraph);
        return block;
    }

    private bool IsInsideSentence(int k, LineShape shape)
    {
        var i = _body[k];
        var before = _lines[_body[k - 1]];
        if (shape.Kind == LabelKind.None && _lines.GapBefore(i) > 0) return false;
        if (Punctuation.EndsSentence(before) || _lines.GapBefore(i) > 1 || shape.Kind is LabelKind.Bullet or LabelKind.Chapter)
            return false;
        if (shape.Depth > 1 && _lines.GapBefore(i) > 0) return false;
        if (before[^1] == ',' || before.EndsWith(" dan") || before.EndsWith(" and") || before.EndsWith(" atau") || before.EndsWith(" or"))
            return _open!.Kind != PassageKind.ListItem;
        // items of a list often end with nothing
        var isNextItem = _open!.Kind == PassageKind.ListItem && shape.Kind == _openShape.Kind && shape.Number == _openShape.Number + 1;
        return !isNextItem && !(shape.Number == 1 && _lines.GapBefore(i) > 0);
    }

    private Block Open(int k, LineShape shape)
    {
        var i = _body[k];
        if (_lines.Roles[i] == LineRole.Title) return new Block(PassageKind.Title, "", HeadingRules.MarkLength(_lines[i]));
        if (_lines.Roles[i] == LineRole.Byline) return new Block(PassageKind.Paragraph);
        switch (shape.Kind)
        {
            case LabelKind.Keywords: return new Block(PassageKind.Keywords, "", shape.Label);
            case LabelKind.Abstract: return new Block(PassageKind.Abstract, "", shape.Label);
            case LabelKind.Caption: return new Block(PassageKind.Caption);
        }
        if (_inReferences && ReferenceSections.IsAppendix(_lines[i])) return new Block(PassageKind.Heading, "chapter");
        if (_inReferences && ReferenceEntries.Number(_lines[i]) is > 0 and var label) return new Block(PassageKind.Reference, "", label);
        // a word that is broken at the line's end goes on in the next line, as no heading does
        if (LineEnds.IsHyphen(_lines[i][^1]) || LineEnds.BreaksWord(_lines[i])) return TextBlock(shape);
        if (HeadingRules.Style(_lines, i, shape, k > 0 ? _body[k - 1] : -1, _open?.Kind == PassageKind.Heading) is { } style)
            return new Block(PassageKind.Heading, style, HeadingRules.MarkLength(_lines[i]));
        return TextBlock(shape);
    }

    private Block TextBlock(LineShape shape)
    {
        if (_inReferences) return new Block(PassageKind.Reference);
        return shape.Kind is LabelKind.Number or LabelKind.Letter or LabelKind.Bullet or LabelKind.Capital && shape.Depth <= 1
            ? new Block(PassageKind.ListItem, "", shape.Label)
            : new Block(PassageKind.Paragraph);
    }

    private void Close()
    {
        if (_open is { Kind: PassageKind.Heading }) _inReferences = ReferencesGoOnBelow(_open);
        if (_open is { Kind: PassageKind.Paragraph } && IsQuotation(_open)) _open.Kind = PassageKind.BlockQuote;
        if (_open is not null) _blocks.Add(_open);
        _blocks.AddRange(_notes);
        _notes.Clear();
        _open = null;
    }

    private ReadOnlySpan<char> Heading(Block block)
    {
        var line = _lines[block.Lines[0]];
        return line[LineShape.Of(line).Label..];
    }

    // set apart, and wholly between quotation marks, with at most a full stop and a footnote's mark behind them
    private bool IsQuotation(Block block)
    {
        if (block.Lines.Count < 2 || _lines[block.Lines[0]][0] is not ('“' or '"')) return false;
        var last = _lines[block.Lines[^1]].TrimEnd("0123456789.;,");
        return last.Length > 0 && last[^1] is '”' or '"';
    }

    private void CollectNotes(int before)
    {
        for (; _nextLine < before; _nextLine++)
        {
            if (_lines.Roles[_nextLine] == LineRole.FootnoteStart)
                _notes.Add(new Block(PassageKind.Footnote, "", NoteMark(_lines[_nextLine])));
            if (_lines.Roles[_nextLine] is LineRole.FootnoteStart or LineRole.Footnote) _notes[^1].Lines.Add(_nextLine);
        }
    }

    // a misread mark is one sign and a space
    private static int NoteMark(ReadOnlySpan<char> line)
    {
        if (NoteLabel.Of(line) is { Number: > 0 } label) return label.Length;
        var mark = line.IndexOf(' ') + 1;
        while (mark < line.Length && line[mark] == ' ') mark++;
        return mark;
    }
}
