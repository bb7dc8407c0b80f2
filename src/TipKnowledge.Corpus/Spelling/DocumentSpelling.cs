using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling.Letters;

namespace TipKnowledge.Corpus.Spelling;

/// <summary>Spells a document line by line.</summary>
/// <param name="source">The document as read.</param>
internal sealed class DocumentSpelling(SourceDocument source)
{
    private readonly LetterForms _forms = new();
    private readonly StringBuilder _text = new(source.Text.Length);
    private readonly List<PlaceRun> _runs = [];
    private readonly LetterLine _line = new();

    // the place in the source behind the last character
    private int _sourceEnd;

    /// <summary>Spells all lines of all pages.</summary>
    public SpelledDocument Spell()
    {
        var pages = ImmutableArray.CreateBuilder<SourcePage>(source.Pages.Length);
        foreach (var page in source.Pages)
        {
            var start = _text.Length;
            var lines = Spell(page.Lines);
            pages.Add(new SourcePage(start, _text.Length, lines));
        }
        if (_runs.Count == 0) _runs.Add(new PlaceRun(0, 0, 0));
        return new SpelledDocument(new SourceDocument(_text.ToString(), pages.MoveToImmutable()), SourcePlaces.Of(source.Text, _runs));
    }

    private ImmutableArray<SourceLine> Spell(ImmutableArray<SourceLine> lines)
    {
        var spelled = ImmutableArray.CreateBuilder<SourceLine>(lines.Length);
        // most lines are spelled as they should be
        foreach (var line in lines) spelled.Add(LetterForms.Occur(source.Of(line)) ? Spell(line) : Add(line));
        return spelled.MoveToImmutable();
    }

    private SourceLine Spell(SourceLine line)
    {
        _line.Clear();
        _forms.Read(source.Of(line), line.Start, _line);
        var start = _text.Length;
        for (var i = 0; i < _line.Length; i++) Put(_line.Text[i], _line.SourceStart(i), _line.SourceEnd(i));
        return Ended(start);
    }

    private SourceLine Add(SourceLine line)
    {
        var start = _text.Length;
        if (!line.IsBlank)
        {
            Put(source.Text[line.Start], line.Start, line.Start + 1);
            _text.Append(source.Text, line.Start + 1, line.Length - 1);
            _sourceEnd = line.End;
        }
        return Ended(start);
    }

    // a space between two lines of a passage stands for what follows the first in the source
    private SourceLine Ended(int start)
    {
        var end = _text.Length;
        Put('\n', _sourceEnd, _sourceEnd + 1);
        return new SourceLine(start, end);
    }

    private void Put(char c, int start, int end)
    {
        var isWhole = end != start + 1;
        var goesOn = _runs.Count > 0
            && (isWhole ? _runs[^1].SourceStart == start && _runs[^1].SourceEnd == end : start == _sourceEnd && !_runs[^1].IsWhole);
        if (!goesOn) _runs.Add(new PlaceRun(_text.Length, start, isWhole ? end : 0));
        _text.Append(c);
        _sourceEnd = end;
    }
}
