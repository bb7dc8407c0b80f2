using System.Collections.Immutable;
using TipKnowledge.Corpus.Kinds.Statutes.Marks;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>
/// Puts the lines of a statute together to blocks, one for each heading, paragraph and item, each with its place in the statute.
/// </summary>
internal sealed class StatuteBlocks
{
    private readonly DocumentLines _lines;
    private readonly ImmutableArray<StatuteMark> _marks;
    private readonly ImmutableArray<int> _ends;
    private readonly (int Start, int End) _name;
    private readonly int[] _body;
    private readonly LineJoining _joining;
    private readonly bool _isAmending;
    private readonly List<Block> _blocks = [];
    private Provision _place = new(StatutePart.Heading);
    private Block? _open;
    private bool _hasArticles;
    private int _next;

    private StatuteBlocks(DocumentLines lines, StatuteStretches stretches)
    {
        (_lines, _marks, _ends, _name) = (lines, stretches.Marks, stretches.Ends, stretches.Name);
        _body = [.. Enumerable.Range(0, lines.Lines.Length).Where(i => lines.Roles[i] == LineRole.Body)];
        _joining = new LineJoining(lines, _body);
        _isAmending = StatuteOutline.IsAmending(_marks);
    }

    /// <summary>The blocks of a statute.</summary>
    /// <param name="lines">Its lines, cut where a stretch of it begins; furniture is marked.</param>
    /// <param name="stretches">What they were cut by.</param>
    public static List<Block> Build(DocumentLines lines, StatuteStretches stretches)
    {
        var builder = new StatuteBlocks(lines, stretches);
        for (var k = 0; k < builder._body.Length; k++) builder.Add(k);
        return builder._blocks;
    }

    private void Add(int k)
    {
        var i = _body[k];
        var start = _lines.Lines[i].Line.Start;
        var opened = false;
        // marks that stand in furniture begin nothing here
        while (_next < _marks.Length && _marks[_next].Start < start) Enter(_marks[_next++]);
        if (_next < _marks.Length && _marks[_next].Start == start)
        {
            Open(Enter(_marks[_next++]));
            opened = true;
        }
        else if (start == _name.Start && _name.End > _name.Start)
        {
            Open(new Block(PassageKind.Title) { Provision = _place });
            opened = true;
        }
        if (!opened && !GoesOn(k, start)) Open(IsRow(i) ? new Block(PassageKind.Table) { Provision = _place } : Text());
        _open!.Lines.Add(i);
    }

    // a heading or the name goes on to its end; what follows it is text
    private bool GoesOn(int k, int start)
    {
        if (_open is null || IsRow(_body[k]) != (_open.Kind == PassageKind.Table)) return false;
        if (_open.Kind is PassageKind.Table) return true;
        if (_open.Kind == PassageKind.Title) return start < _name.End;
        if (_open.Kind == PassageKind.Heading) return _next > 0 && start < _ends[_next - 1];
        // what is left of a label's line is the text of the label
        if (_open.Lines.Count == 1 && _lines.Lines[_open.Lines[0]].Line.Length == _open.MarkupLength + _open.LabelLength) return true;
        return k > 0 && _joining.Joins(k - 1);
    }

    private bool IsRow(int line) => _lines[line][0] == '|' && _lines[line][1..].Contains('|');

    private Block Text() => new(_place.Article.Length > 0 ? PassageKind.Provision : PassageKind.Paragraph) { Provision = _place };

    private void Open(Block block)
    {
        _blocks.Add(block);
        _open = block;
    }

    // takes the place that a mark begins, and makes the block of its label
    private Block Enter(StatuteMark mark)
    {
        if (mark.Kind == StatuteMarkKind.Article) _hasArticles |= mark.Number == "I";
        if (mark.Kind != StatuteMarkKind.Catchword) _place = StatutePlaces.At(_place, mark);
        var style = StatutePlaces.StyleOf(mark.Kind, _isAmending && _hasArticles && mark.Number.Length > 0 && char.IsDigit(mark.Number[0]));
        var markup = mark.LabelStart - mark.Start;
        if (style.Length > 0) return new Block(PassageKind.Heading, style) { Provision = _place, MarkupLength = markup };
        var kind = mark.Kind switch
        {
            StatuteMarkKind.Paragraph => PassageKind.Provision,
            StatuteMarkKind.Letter or StatuteMarkKind.Number or StatuteMarkKind.Change => PassageKind.ListItem,
            _ => PassageKind.Paragraph,
        };
        return new Block(kind, "", kind == PassageKind.Paragraph ? 0 : mark.LabelEnd - mark.LabelStart)
        {
            Provision = _place,
            MarkupLength = markup,
            Leaves = mark.Kind switch { StatuteMarkKind.Closing => "statute0", StatuteMarkKind.Change => StatutePlaces.Quoted, _ => "" },
        };
    }
}
