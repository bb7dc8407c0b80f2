using TipKnowledge.Corpus.Kinds;
using TipKnowledge.Corpus.Kinds.Statutes;
using TipKnowledge.Corpus.Passages;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>Makes a document of a document: words spelled in one way, furniture and footnotes set apart, lines rejoined, passages told by kind, section and language.</summary>
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
        FurnitureFinder.Mark(lines);
        var kind = KindRecognizer.Recognize(lines);
        var statute = kind.Kind == DocumentKind.Statute ? StatuteStretches.Of(words.Text) : null;
        if (statute is not null) lines = statute.Cut(lines);
        else FootnoteFinder.Mark(lines);
        var blocks = statute is not null ? StatuteBlocks.Build(lines, statute) : BlockBuilder.Build(lines);
        var codePoints = new CodePointOffsets(document.Text);
        var (passages, furniture) = PassageBuilder.Build(lines, blocks, places);
        return new Document
        {
            Id = id,
            File = file,
            Metadata = MetadataReader.Read(file, passages, kind, statute is null ? null : StatuteNames.Find(words.Text, statute), known),
            Pages = [.. document.Pages.Select((page, i) => new Page(
                i + 1, PrintedNumber(lines, i), new SourceSpan(codePoints.Of(page.Start), codePoints.Of(page.End))))],
            Passages = passages,
            Furniture = furniture,
        };
    }

    private static string? PrintedNumber(DocumentLines lines, int page)
    {
        // lines are sorted by page: the first of this one is found by halving
        int low = 0, high = lines.Lines.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lines.Lines[middle].Page < page) low = middle + 1;
            else high = middle;
        }
        for (var i = low; i < lines.Lines.Length && lines.Lines[i].Page == page; i++)
        {
            if (lines.Roles[i] != LineRole.Furniture) continue;
            if (RunningLine.Read(lines[i]).PageNumber is { } number) return number;
            if (!lines[i].ContainsAnyExceptInRange('0', '9')) return lines[i].ToString();
        }
        return null;
    }
}
