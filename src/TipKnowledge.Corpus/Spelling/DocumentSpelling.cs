using System.Collections.Immutable;
using System.Text;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling.Letters;
using TipKnowledge.Corpus.Spelling.Spaced;

namespace TipKnowledge.Corpus.Spelling;

/// <summary>Spells a document line by line.</summary>
/// <param name="source">The document as read.</param>
/// <param name="spaced">Reads spaced words; <see langword="null"/> where there are none.</param>
internal sealed class DocumentSpelling(SourceDocument source, SpacedWords? spaced)
{
    private readonly LetterForms _forms = new();
    private readonly StringBuilder _text = new(source.Text.Length);
    private readonly List<PlaceRun> _runs = [];
    private LetterLine _line = new();
    private LetterLine _next = new();

    // whether the next line is read, and may have lost letters
    private bool _isAhead;

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
        var isPlain = lines.Length > 0 && IsPlain(lines[0]);
        for (var i = 0; i < lines.Length; i++)
        {
            var next = i + 1 < lines.Length ? lines[i + 1] : default;
            var isNextPlain = IsPlain(next);
            // the first letters of the next line may belong to this one
            if (isPlain && isNextPlain && !_isAhead) spelled.Add(Add(lines[i]));
            else Spell(lines[i], next, isNextPlain, spelled);
            isPlain = isNextPlain;
        }
        return spelled.ToImmutable();
    }

    private void Spell(SourceLine line, SourceLine next, bool isNextPlain, ImmutableArray<SourceLine>.Builder spelled)
    {
        (_line, _next) = (_next, _line);
        if (!_isAhead) Read(line, _line);
        Read(next, _next);
        // a line whose letters have all gone to the line before is no blank one
        if (_line.Length > 0 || line.IsBlank) spelled.Add(Spell(_line, _next));
        _isAhead = !isNextPlain || _next.Length < next.Length;
    }

    // most lines are spelled as they should be
    private bool IsPlain(SourceLine line) =>
        !LetterForms.Occur(source.Of(line)) && (spaced is null || !LetterRow.Occur(source.Of(line)));

    private void Read(SourceLine line, LetterLine letters)
    {
        letters.Clear();
        _forms.Read(source.Of(line), line.Start, letters);
    }

    private SourceLine Spell(LetterLine line, LetterLine next)
    {
        if (spaced is not null && line.Length > 0)
        {
            if (next.Length > 0) spaced.Rejoin(line, next);
            spaced.Read(line);
        }
        var start = _text.Length;
        for (var i = 0; i < line.Length; i++) Put(line.Text[i], line.SourceStart(i), line.SourceEnd(i));
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
