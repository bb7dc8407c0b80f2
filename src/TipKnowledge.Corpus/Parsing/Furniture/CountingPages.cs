using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>
/// Finds the numbers at edges that count with the pages. The head of a chapter comes back on few pages, but its number is that of the page
/// among the others.
/// </summary>
internal sealed class CountingPages(DocumentLines lines, IReadOnlySet<int> repeated)
{
    private const int MostPagesBetween = 4;
    private const int FewestPages = 3;

    private readonly HashSet<int> _lines = [];

    private readonly record struct Candidate(int Line, int Page, PageNumber Number);

    /// <summary>The lines with such numbers.</summary>
    public IReadOnlySet<int> Lines => _lines;

    /// <summary>Looks at all edges together: the number may be at the head of one page and at the foot of the next.</summary>
    public void Find(PageEdges edges)
    {
        var candidates = new List<Candidate>();
        foreach (var edge in edges.Tops.Concat(edges.Feet))
            foreach (var number in PageNumberReader.Read(lines[edge.Line].ToString()))
                candidates.Add(new Candidate(edge.Line, edge.Page, number));
        // a page without text has no edges, and is counted
        var series = candidates.GroupBy(c => (c.Number.IsRoman, c.Number.Value - lines.Lines[c.Line].Page));
        foreach (var one in series) AddRuns([.. one.OrderBy(c => c.Page)], edges.Pages.Count);
    }

    private void AddRuns(List<Candidate> series, int pages)
    {
        for (var start = 0; start < series.Count;)
        {
            var end = start + 1;
            while (end < series.Count && series[end].Page - series[end - 1].Page <= MostPagesBetween) end++;
            var run = series.GetRange(start, end - start);
            if (IsSure(run, pages))
                foreach (var candidate in run) _lines.Add(candidate.Line);
            start = end;
        }
    }

    // numbered headings may count with the pages for a while; what comes back, or is nothing but a number, does not by chance
    private bool IsSure(List<Candidate> run, int pages)
    {
        var onPages = run.Select(c => c.Page).Distinct().Count();
        if (onPages < Math.Min(FewestPages, Math.Max(2, pages))) return false;
        return run.Count(c => c.Number.IsAlone || repeated.Contains(c.Line)) * 2 >= onPages;
    }
}
