namespace TipKnowledge.Corpus.Parsing.Lines;

/// <summary>
/// Decides whether two lines that follow each other belong to one paragraph. Copied text has lost the indentation and the spacing that
/// told; what is left is how full a line is, how it ends and how the next one begins.
/// </summary>
internal sealed class LineJoining
{
    /// <summary>A last line of a paragraph is mostly shorter than this share of a full line.</summary>
    private const double Full = 0.8;

    /// <summary>Text whose full lines are longer than this was never broken into lines: a line is a paragraph.</summary>
    private const int LongestBrokenLine = 200;

    /// <summary>A line of this length that ends in the middle of a sentence was cut off by a page or a gap.</summary>
    private const int Interrupted = 100;

    /// <summary>How many pairs of lines on either side tell the spacing.</summary>
    private const int Window = 6;

    private readonly DocumentLines _lines;
    private readonly int[] _body;
    private readonly int _width;
    private readonly bool _endsAreMarked;
    private Spacing[]? _spacing;

    // of the pairs of body lines that follow each other on a page: how many have no blank line between them, how many have one,
    // and how many of these are in the middle of a sentence
    private readonly record struct Spacing(int Touching, int Single, int Inside);

    /// <param name="lines">The document's lines.</param>
    /// <param name="body">Those that are body text, rising.</param>
    public LineJoining(DocumentLines lines, int[] body)
    {
        _lines = lines;
        _body = body;
        var lengths = Array.ConvertAll(body, i => lines.Lines[i].Line.Length);
        Array.Sort(lengths);
        _width = lengths.Length == 0 ? 0 : lengths[lengths.Length * 85 / 100];
        _endsAreMarked = EndsAreMarked();
    }

    // more than half of the long lines end as sentences end
    private bool EndsAreMarked()
    {
        int all = 0, marked = 0;
        foreach (var i in _body)
        {
            if (_lines[i].Length < Interrupted) continue;
            all++;
            if (Punctuation.EndsSentence(_lines[i])) marked++;
        }
        return marked * 2 > all;
    }

    /// <summary>Whether the text of the body line at <paramref name="k"/> goes on at the next body line.</summary>
    /// <param name="k">An index into the body lines; there is a next one.</param>
    public bool Joins(int k)
    {
        int i = _body[k], next = _body[k + 1];
        var line = _lines[i];
        var following = _lines[next];
        var ends = Punctuation.EndsSentence(line);
        var startsInside = Punctuation.StartsInside(following);
        var isFull = line.Length >= _width * Full;
        var apart = next != i + 1 || _lines.Lines[next].Page != _lines.Lines[i].Page;
        // where paragraphs lack full stops as a rule, a blank line between unbroken lines is meant
        if (_width > LongestBrokenLine && !apart && _lines.Lines[next].Gap > 0 && !_lines.GapsAreStray) return false;
        if (_width > LongestBrokenLine)
            return !ends && (startsInside || ((apart || _endsAreMarked || _lines.Lines[next].Gap == 0) && line.Length >= Interrupted));
        if (apart) return (!ends && (startsInside || isFull || line.Length >= Interrupted)) || (startsInside && line[^1] != ':');
        var gap = _lines.Lines[next].Gap;
        if (gap == 0 || (gap == 1 && IsDoubleSpaced(k)))
            return isFull || !ends || startsInside;
        return !ends && (startsInside || isFull);
    }

    // between the lines of double-spaced text stands one blank line, and most of these gaps are in the middle of a sentence
    private bool IsDoubleSpaced(int k)
    {
        _spacing ??= RunningSpacing();
        Spacing start = _spacing[Math.Max(0, k - Window)], end = _spacing[Math.Min(_body.Length - 1, k + Window)];
        int touching = end.Touching - start.Touching, single = end.Single - start.Single, inside = end.Inside - start.Inside;
        return single > touching && inside * 3 >= single;
    }

    // for each body line, the spacing of the pairs before it: what a window holds is a difference
    private Spacing[] RunningSpacing()
    {
        var running = new Spacing[_body.Length];
        for (var k = 0; k + 1 < _body.Length; k++)
        {
            int i = _body[k], next = _body[k + 1];
            var (touching, single, inside) = running[k];
            if (next == i + 1 && !_lines.Lines[next].IsFirst)
            {
                var gap = _lines.Lines[next].Gap;
                if (gap == 0) touching++;
                if (gap == 1) single++;
                if (gap == 1 && !Punctuation.EndsSentence(_lines[i])) inside++;
            }
            running[k + 1] = new Spacing(touching, single, inside);
        }
        return running;
    }
}
