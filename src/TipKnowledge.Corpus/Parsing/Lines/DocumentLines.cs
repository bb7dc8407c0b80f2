using System.Collections.Immutable;
using TipKnowledge.Corpus.Reading;
using TipKnowledge.Corpus.Spelling;

namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>The lines of a document that have something on them, with the role of each.</summary>
internal sealed class DocumentLines
{
    /// <summary>One or two such gaps are accidents; more are the way the text was copied.</summary>
    private const int FewestStrayGaps = 3;

    /// <summary>A line with this many characters of the source for each of its own is set letter by letter: nearly two are.</summary>
    private const double Spaced = 1.6;

    private readonly SourcePlaces _places;
    private bool? _gapsAreStray;

    private DocumentLines(SourceDocument document, SourcePlaces places, ImmutableArray<TextLine> lines, LineRole[] roles)
    {
        Document = document;
        _places = places;
        Lines = lines;
        Roles = roles;
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
        return new DocumentLines(document, places, lines.ToImmutable(), new LineRole[lines.Count]);
    }

    /// <summary>
    /// The same lines, some cut in several: what a source has run together on one line. Roles stay with what they were given to.
    /// </summary>
    /// <param name="places">Where lines are to begin, in UTF-16 code units of the document's words, ascending; at a line's start there is
    /// nothing to cut.</param>
    public DocumentLines CutAt(IReadOnlyList<int> places)
    {
        if (places.Count == 0) return this;
        var lines = ImmutableArray.CreateBuilder<TextLine>(Lines.Length + places.Count);
        var roles = new List<LineRole>(Lines.Length + places.Count);
        for (var i = 0; i < Lines.Length; i++)
        {
            var rest = Lines[i];
            // lines of columns are not in the order of their places
            for (var next = FirstBehind(places, rest.Line.Start); next < places.Count && places[next] < rest.Line.End; next++)
            {
                var place = FirstVisible(Math.Max(places[next], rest.Line.Start));
                if (place == rest.Line.Start) continue;
                lines.Add(rest with { Line = Trimmed(rest.Line.Start, place), IsLast = false });
                rest = rest with { Line = new SourceLine(place, rest.Line.End), Gap = 0, IsFirst = false };
                roles.Add(Roles[i]);
            }
            lines.Add(rest);
            roles.Add(Roles[i]);
        }
        return new DocumentLines(Document, _places, lines.ToImmutable(), [.. roles]);
    }

    private int FirstVisible(int at)
    {
        while (char.IsWhiteSpace(Document.Text[at])) at++;
        return at;
    }

    private static int FirstBehind(IReadOnlyList<int> places, int start)
    {
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] <= start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private SourceLine Trimmed(int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(Document.Text[end - 1])) end--;
        return new SourceLine(start, end);
    }

    /// <summary>
    /// Whether blank lines stand in the middle of sentences here, as in text copied from a double-spaced page: then one alone separates
    /// nothing.
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
