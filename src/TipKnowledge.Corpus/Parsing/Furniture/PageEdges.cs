using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>The lines at the heads and feet of the pages of a document, where running ones stand.</summary>
internal sealed class PageEdges
{
    /// <summary>The most lines of a head or a foot: those of court decisions have five.</summary>
    public const int Depth = 8;

    /// <summary>Longer lines are text, in UTF-16 code units.</summary>
    private const int LongestLine = 200;

    /// <summary>A line that stands at an edge.</summary>
    /// <param name="Line">Its index.</param>
    /// <param name="Page">The index of its page among the written ones.</param>
    /// <param name="Distance">How many lines are between it and the edge.</param>
    /// <param name="Form">What it is compared by.</param>
    public sealed record Edge(int Line, int Page, int Distance, LineLikeness Form);

    /// <summary>Lists the edges of a document.</summary>
    public PageEdges(DocumentLines lines)
    {
        Pages = PageRanges.Of(lines);
        if (Pages.Count < 2) return;
        for (var page = 0; page < Pages.Count; page++)
        {
            var (start, end) = Pages[page];
            for (var k = 0; k < Math.Min(Depth, end - start); k++)
            {
                Add(Tops, lines, new(start + k, page, k));
                Add(Feet, lines, new(end - 1 - k, page, k));
            }
        }
    }

    private static void Add(List<Edge> edges, DocumentLines lines, (int Line, int Page, int Distance) place)
    {
        if (lines[place.Line].Length <= LongestLine)
            edges.Add(new Edge(place.Line, place.Page, place.Distance, new LineLikeness(lines[place.Line])));
    }

    /// <summary>The pages, as ranges of lines.</summary>
    public List<(int Start, int End)> Pages { get; }

    /// <summary>The lines at heads, by page, from the edge on; none where there is one page only.</summary>
    public List<Edge> Tops { get; } = [];

    /// <summary>The lines at feet, by page, from the edge on.</summary>
    public List<Edge> Feet { get; } = [];
}
