using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Kinds.FrontMatter;
using TipKnowledge.Corpus.Kinds.Statutes;
using TipKnowledge.Corpus.Parsing.Furniture;
using TipKnowledge.Corpus.Parsing.Headings;
using TipKnowledge.Corpus.Parsing.Lines;
using TipKnowledge.Corpus.Parsing.Notes;
using TipKnowledge.Corpus.Parsing.References;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>
/// Makes a document of a document: words spelled in one way, furniture and footnotes set apart, lines rejoined, passages told by kind,
/// section and language.
/// </summary>
public static class DocumentParser
{
    /// <summary>Parses a document. Whatever the text is, it returns; time and memory are linear in its length.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="file">The file, relative to the corpus folder.</param>
    /// <param name="known">What a references file tells about the publication; <see langword="null"/> where there is no entry.</param>
    public static Document Parse(SourceDocument document, DocumentId id, string file, DocumentMetadata? known)
    {
        var (words, places) = SpelledDocument.Of(document, SectionNames.Words);
        var lines = DocumentLines.Of(words, places);
        lines = SiteCuts.Cut(lines);
        lines = lines.CutAt(RunTogether.Places(lines));
        FurnitureFinder.Mark(lines);
        var kind = KindRecognizer.Recognize(lines, known);
        var (front, blocks) = kind.Kind == DocumentKind.Statute
            ? ReadStatute(ref lines, Path.GetFileNameWithoutExtension(file))
            : Read(ref lines, FrontMatterReader.Read(lines, kind.Kind));
        var printed = PrintedNumbers.Of(lines, document.Pages.Length);
        var codePoints = new CodePointOffsets(document.Text);
        var (passages, furniture) = PassageBuilder.Build(lines, blocks, places);
        return new Document
        {
            Id = id,
            File = file,
            Metadata = MetadataReader.Read(file, passages, kind, front, known),
            Pages = [.. document.Pages.Select((page, i) => new Page(
                i + 1, printed[i], new SourceSpan(codePoints.Of(page.Start), codePoints.Of(page.End))))],
            Passages = passages,
            Furniture = furniture,
        };
    }

    private static (FrontFacts Front, List<Block> Blocks) ReadStatute(ref DocumentLines lines, string fileName)
    {
        var stretches = StatuteStretches.Of(lines.Document.Text);
        return stretches.HasArticles
            ? StatuteReader.Read(ref lines, stretches, fileName)
            : Read(ref lines, StatuteReader.ReadHeading(ref lines, stretches, fileName));
    }

    private static (FrontFacts Front, List<Block> Blocks) Read(ref DocumentLines lines, FrontFacts front)
    {
        HeadingSeries.Mark(lines);
        FootnoteFinder.Mark(lines);
        lines = ReferenceSections.Cut(lines);
        return (front, BlockBuilder.Build(lines));
    }
}
