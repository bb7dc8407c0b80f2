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

    /// <summary>The passages of a document, with the language of each.</summary>
    public static ImmutableArray<Passage> Build(DocumentLines lines, List<Block> blocks, SourcePlaces places)
    {
        var builder = new PassageBuilder(lines, places);
        foreach (var block in blocks) builder.Add(block);
        return PassageLanguages.Fill(builder._passages.ToImmutable());
    }

    private void Add(Block block)
    {
        _clean.Clear();
        foreach (var i in block.Lines)
        {
            var line = _lines.Lines[i].Line;
            _clean.Append(i == block.Lines[0] ? line with { Start = Math.Min(line.End, line.Start + block.LabelLength) } : line);
        }
        _clean.ReadEmphasis();
        var text = _clean.Text;
        if (text.Length == 0) return;
        var level = block.Kind == PassageKind.Heading ? EnterSection(block, text) : 0;
        var path = _path.Texts;
        _passages.Add(new Passage
        {
            Ordinal = _passages.Count,
            Kind = KindOf(block),
            Language = LanguageDetector.Detect(text),
            SectionPath = level > 0 ? path.RemoveAt(path.Length - 1) : path,
            HeadingLevel = level,
            Label = block.LabelLength == 0 ? "" : _lines[block.Lines[0]][..block.LabelLength].Trim().ToString(),
            Text = text,
            Emphasis = _clean.Emphasis,
            Map = _clean.Map(_places),
            Page = _lines.Lines[block.Lines[0]].Page + 1,
        });
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
