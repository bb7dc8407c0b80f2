using System.Collections.Immutable;
using TipKnowledge.Corpus.Languages;
using TipKnowledge.Corpus.Passages;
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
    private bool _inAbstract;

    private PassageBuilder(DocumentLines lines, SourcePlaces places)
    {
        _lines = lines;
        _places = places;
        _clean = new CleanText(lines.Document, new WordEvidence(lines.Document));
    }

    /// <summary>The passages of a document, with the language of each; and its furniture, a line each.</summary>
    public static (ImmutableArray<Passage> Passages, ImmutableArray<Passage> Furniture) Build(DocumentLines lines, List<Block> blocks, SourcePlaces places)
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
        if (Make(block) is { } passage) _passages.Add(passage);
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
            Language = LanguageDetector.Detect(text),
            SectionPath = level > 0 ? path.RemoveAt(path.Length - 1) : path,
            HeadingLevel = level,
            Label = label == 0 ? "" : _lines[block.Lines[0]].Slice(block.MarkupLength, label).Trim().ToString(),
            Text = text,
            Emphasis = _clean.Emphasis,
            Map = _clean.Map(_places),
            Page = _lines.Lines[block.Lines[0]].Page + 1,
            Provision = block.Provision,
        };
    }

    // false where nothing is left
    private bool Clean(Block block, int skipped)
    {
        _clean.Clear();
        foreach (var i in block.Lines)
        {
            var line = _lines.Lines[i].Line;
            _clean.Append(i == block.Lines[0] ? line with { Start = Math.Min(line.End, line.Start + skipped) } : line);
        }
        _clean.ReadEmphasis();
        return !_clean.IsEmpty;
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
