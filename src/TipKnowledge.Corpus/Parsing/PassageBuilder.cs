using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Parsing.Notes;
using TipKnowledge.Corpus.Parsing.Words;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>Makes passages of blocks: clean text with its map, section path, page and language.</summary>
internal sealed class PassageBuilder
{
    private readonly DocumentLines _lines;
    private readonly SourcePlaces _places;
    private readonly CleanText _clean;
    private readonly SectionPath _path = new();
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly LinkedMarks _notes;
    private (int Start, int Page)[]? _pageStarts;
    private bool _inAbstract;

    private PassageBuilder(DocumentLines lines, SourcePlaces places)
    {
        _lines = lines;
        _places = places;
        _notes = new LinkedMarks(lines);
        _clean = new CleanText(lines.Document, new WordEvidence(lines.Document));
    }

    /// <summary>The passages of a document, with the language of each; and its furniture, a line each.</summary>
    public static (ImmutableArray<Passage> Passages, ImmutableArray<Passage> Furniture) Build(
        DocumentLines lines, List<Block> blocks, SourcePlaces places)
    {
        var builder = new PassageBuilder(lines, places);
        foreach (var block in blocks) builder.Add(block);
        var passages = PassageLanguages.Fill(builder._passages.ToImmutable());
        return (passages, builder.Furniture());
    }

    private ImmutableArray<Passage> Furniture()
    {
        var text = _passages.Count;
        for (var i = 0; i < _lines.Lines.Length; i++)
        {
            if (_lines.Roles[i] != LineRole.Furniture) continue;
            var block = new Block(PassageKind.Furniture);
            block.Lines.Add(i);
            if (Make(block) is { } passage) _passages.Add(passage with { SectionPath = [] });
        }
        return _passages.ToImmutable().RemoveRange(0, text);
    }

    private void Add(Block block)
    {
        if (Make(block) is not { } passage) return;
        foreach (var piece in PassageCutter.Cut(passage, PageAt)) _passages.Add(piece with { Ordinal = _passages.Count });
    }

    // the page of a place in the source, by the first line of each
    private int PageAt(int codePoint)
    {
        _pageStarts ??= [.. _lines.Lines
            .Where(l => l.IsFirst)
            .Select(l => (_places.SpanOf(l.Line.Start, l.Line.Start + 1).Start, l.Page + 1))];
        int low = 0, high = _pageStarts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pageStarts[middle].Start <= codePoint) low = middle;
            else high = middle - 1;
        }
        return _pageStarts[low].Page;
    }

    // null where nothing can be seen of it
    private Passage? Make(Block block)
    {
        var label = Clean(block, block.MarkupLength + block.LabelLength) ? block.LabelLength : 0;
        // a label that stands alone is text: nothing is lost
        if (label == 0 && block.LabelLength > 0) Clean(block, block.MarkupLength);
        var text = _clean.Text;
        if (text.Length == 0) return null;
        if (block.Leaves.Length > 0) _path.Leave(block.Leaves);
        var level = block.Kind == PassageKind.Heading ? EnterSection(block, text) : 0;
        var path = _path.Texts;
        return new Passage
        {
            Ordinal = _passages.Count,
            Kind = KindOf(block),
            Language = block.Kind == PassageKind.Keywords ? KeywordsLanguage(block, text) : LanguageDetector.Detect(text),
            SectionPath = level > 0 ? path.RemoveAt(path.Length - 1) : path,
            HeadingLevel = level,
            Label = LabelOf(block, label),
            Text = text,
            Emphasis = _clean.Emphasis,
            NoteMarks = _clean.NoteMarks,
            Map = _clean.Map(_places),
            Page = _lines.Lines[block.Lines[0]].Page + 1,
            Provision = block.Provision,
        };
    }

    // false where nothing is left
    private bool Clean(Block block, int skipped)
    {
        _clean.Clear();
        foreach (var i in block.Lines) Append(block, i, skipped);
        _clean.ReadEmphasis();
        return !_clean.IsEmpty;
    }

    private string LabelOf(Block block, int length)
    {
        var line = _lines[block.Lines[0]];
        if (block.Kind == PassageKind.Footnote && NoteLabel.Of(line) is { Number: > 0 } note) return LinkedMarks.Label(note.Number);
        return line.Slice(block.MarkupLength, length).Trim().ToString();
    }

    // a line without its label and without the marks of notes
    private void Append(Block block, int i, int skipped)
    {
        var line = _lines.Lines[i].Line;
        var rest = i == block.Lines[0] ? line with { Start = Math.Min(line.End, line.Start + skipped) } : line;
        var isBegun = false;
        if (block.Kind is not (PassageKind.Footnote or PassageKind.Furniture or PassageKind.Reference))
        {
            foreach (var mark in _notes.Take(i))
            {
                if (line.Start + mark.Start < rest.Start) continue;
                AppendPiece(rest with { End = line.Start + mark.Start });
                _clean.AddNoteMark(LinkedMarks.Label(mark.Number));
                rest = rest with { Start = line.Start + mark.End };
            }
        }
        AppendPiece(rest);

        void AppendPiece(SourceLine piece)
        {
            if (isBegun) _clean.AppendRest(piece);
            else _clean.Append(piece);
            isBegun = true;
        }
    }

    // a list of names tells little; its label tells more, but Indonesian lists may be labelled in English
    private Language KeywordsLanguage(Block block, string text)
    {
        if (_lines[block.Lines[0]].StartsWith("kata", StringComparison.OrdinalIgnoreCase)) return Language.Indonesian;
        var summary = _passages.LastOrDefault(p => p.Kind == PassageKind.Abstract)?.Language ?? Language.Unknown;
        return summary == Language.Indonesian ? LanguageDetector.Detect(text) : Language.English;
    }

    private int EnterSection(Block block, string text)
    {
        _inAbstract = SectionNames.IsAbstract(text);
        return _path.Enter(block.Style, text);
    }

    private PassageKind KindOf(Block block)
    {
        if (block.Kind == PassageKind.Keywords) _inAbstract = false;
        return block.Kind == PassageKind.Paragraph && _inAbstract ? PassageKind.Abstract : block.Kind;
    }
}
