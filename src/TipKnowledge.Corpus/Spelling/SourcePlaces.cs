using TipKnowledge.Corpus.Passages;

namespace TipKnowledge.Corpus.Spelling;

/// <summary>Leads from a place in a document's words, as they are spelled here, to its place in the source.</summary>
internal sealed class SourcePlaces
{
    private readonly CodePointOffsets _codePoints;
    private readonly List<PlaceRun> _runs;

    private SourcePlaces(CodePointOffsets codePoints, List<PlaceRun> runs) => (_codePoints, _runs) = (codePoints, runs);

    /// <summary>The places of words that stand in the source as they are.</summary>
    public static SourcePlaces Same(string source) => new(new CodePointOffsets(source), [new PlaceRun(0, 0, 0)]);

    /// <summary>The places of words that stand elsewhere in the source, or are spelled otherwise there.</summary>
    /// <param name="source">The source's text.</param>
    /// <param name="runs">Where the words' characters stand, in their order; the first run starts at 0.</param>
    public static SourcePlaces Of(string source, List<PlaceRun> runs) => new(new CodePointOffsets(source), runs);

    /// <summary>The stretch of the source that a stretch of the words stands for; it is not empty.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        var first = _runs[RunAt(start)];
        var last = _runs[RunAt(end - 1)];
        return new SourceSpan(_codePoints.Of(first.SourceOf(start)), _codePoints.Of(last.SourceOf(end - 1, isEnd: true)));
    }

    /// <summary>Adds the runs of a stretch of the words that stands in a passage's text from a place on.</summary>
    public void AddRuns(int start, int end, int text, List<SourceRun> runs)
    {
        for (var i = RunAt(start); i < _runs.Count && _runs[i].Start < end; i++)
        {
            var run = _runs[i];
            var from = Math.Max(run.Start, start);
            var source = _codePoints.Of(run.SourceOf(from));
            runs.Add(new SourceRun(text + from - start, source, run.IsWhole ? _codePoints.Of(run.SourceEnd) - source : 0));
        }
    }

    private int RunAt(int offset)
    {
        int low = 0, high = _runs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
