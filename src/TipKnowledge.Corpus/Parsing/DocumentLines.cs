using System.Collections.Immutable;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing;

/// <summary>The lines of a document that have something on them, with the role of each.</summary>
internal sealed class DocumentLines
{
    /// <summary>One or two such gaps are accidents; more are the way the text was copied.</summary>
    private const int FewestStrayGaps = 3;

    /// <summary>A line with this many characters of the source for each of its own is set letter by letter: nearly two are.</summary>
    private const double Spaced = 1.6;

    private readonly SourcePlaces _places;
    private bool? _gapsAreStray;

    private DocumentLines(SourceDocument document, SourcePlaces places, ImmutableArray<TextLine> lines)
    {
        Document = document;
        _places = places;
        Lines = lines;
        Roles = new LineRole[lines.Length];
    }

    /// <summary>The document.</summary>
    public SourceDocument Document { get; }

    /// <summary>The lines, in order.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>One role for each line; at first each is <see cref="LineRole.Body"/>.</summary>
    public LineRole[] Roles { get; }

    /// <summary>The characters of a line.</summary>
    public ReadOnlySpan<char> this[int line] => Document.Of(Lines[line].Line);

    /// <summary>Lists a document's lines.</summary>
    /// <param name="document">The document, its words spelled in one way.</param>
    /// <param name="places">From the words to the source.</param>
    public static DocumentLines Of(SourceDocument document, SourcePlaces places)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        for (var page = 0; page < document.Pages.Length; page++)
        {
            var gap = 0;
            var first = lines.Count;
            foreach (var line in document.Pages[page].Lines)
            {
                if (line.IsBlank)
                {
                    gap++;
                    continue;
                }
                lines.Add(new TextLine(line, page, gap, lines.Count == first, false));
                gap = 0;
            }
            if (lines.Count > first) lines[^1] = lines[^1] with { IsLast = true };
        }
        return new DocumentLines(document, places, lines.ToImmutable());
    }

    /// <summary>
    /// Whether blank lines stand in the middle of sentences here, as in text copied from a double-spaced page: then one alone separates nothing.
    /// </summary>
    public bool GapsAreStray => _gapsAreStray ??= CountStrayGaps() >= FewestStrayGaps;

    /// <summary>Whether a line is set letter by letter, which only headings are.</summary>
    public bool IsSpaced(int line)
    {
        var (start, end) = Lines[line].Line;
        return _places.SpanOf(start, end).Length >= (end - start) * Spaced;
    }

    /// <summary>How many blank lines follow a line on its page; at a page's end, two.</summary>
    public int GapAfter(int line) => Lines[line].IsLast || line + 1 == Lines.Length ? 2 : Lines[line + 1].Gap;

    /// <summary>How many blank lines precede a line on its page; at a page's start, two.</summary>
    public int GapBefore(int line) => Lines[line].IsFirst ? 2 : Lines[line].Gap;

    private int CountStrayGaps()
    {
        var count = 0;
        for (var i = 1; i < Lines.Length; i++)
            if (Lines[i] is { Gap: 1, IsFirst: false } && Roles[i] == LineRole.Body && Roles[i - 1] == LineRole.Body
                && Punctuation.StartsInside(this[i]) && !Punctuation.EndsSentence(this[i - 1]))
                count++;
        return count;
    }
}
