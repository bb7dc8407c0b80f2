using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Passages;

/// <summary>
/// Leads from a place in a passage's clean text to its place in the source file: the one place where
/// UTF-16 offsets and code-point offsets are converted. Runs are sorted by text, and the first starts at 0.
/// </summary>
public sealed class SourceMap(ImmutableArray<SourceRun> runs)
{
    /// <summary>The runs, in order of the text; together they cover all of it.</summary>
    public ImmutableArray<SourceRun> Runs { get; } = runs;

    /// <summary>
    /// The source stretch of a stretch of clean text: from the source of its first character to the end of the source of its last,
    /// with whatever the cleaning dropped between them (line breaks, hyphens, page furniture).
    /// </summary>
    /// <param name="text">The passage's clean text, which tells surrogate pairs from single units.</param>
    /// <param name="start">The start in UTF-16 code units.</param>
    /// <param name="end">The end in UTF-16 code units, exclusive; greater than <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is empty or not inside the text.</exception>
    public SourceSpan ToSource(ReadOnlySpan<char> text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        var last = end > start + 1 && char.IsLowSurrogate(text[end - 1]) ? end - 2 : end - 1;
        var span = new SourceSpan(At(text, start).Start, At(text, last).End);
        return span.Start < span.End ? span : Around(text, start, last);
    }

    // text that runs on from the foot of a column to the head of the next one ends before it starts: all that it spans is meant
    private SourceSpan Around(ReadOnlySpan<char> text, int start, int last)
    {
        var (from, to) = (int.MaxValue, 0);
        for (int run = RunAt(start), end = RunAt(last); run <= end; run++)
        {
            var first = At(text, Math.Max(start, Runs[run].TextStart)).Start;
            var final = At(text, run == end ? last : Runs[run + 1].TextStart - 1).End;
            (from, to) = (Math.Min(from, first), Math.Max(to, final));
        }
        return new SourceSpan(from, to);
    }

    /// <summary>The maps of pieces of the text, each from the piece's own start; in one pass over all of them.</summary>
    /// <param name="text">The text that this is the map of.</param>
    /// <param name="pieces">Stretches of it that follow each other, none empty.</param>
    public ImmutableArray<SourceMap> Cut(string text, IReadOnlyList<TextSpan> pieces)
    {
        var maps = ImmutableArray.CreateBuilder<SourceMap>(pieces.Count);
        int run = 0, at = 0, codePoint = Runs[0].SourceStart;
        foreach (var (start, end) in pieces)
        {
            for (; run + 1 < Runs.Length && Runs[run + 1].TextStart <= start; run++)
                (at, codePoint) = (Runs[run + 1].TextStart, Runs[run + 1].SourceStart);
            if (Runs[run].SourceLength == 0)
                for (; at < start; at++)
                    if (!char.IsLowSurrogate(text[at])) codePoint++;
            var runs = ImmutableArray.CreateBuilder<SourceRun>();
            runs.Add(new SourceRun(0, codePoint, Runs[run].SourceLength));
            for (var next = run + 1; next < Runs.Length && Runs[next].TextStart < end; next++)
                runs.Add(Runs[next] with { TextStart = Runs[next].TextStart - start });
            maps.Add(new SourceMap(runs.DrainToImmutable()));
        }
        return maps.MoveToImmutable();
    }

    private SourceSpan At(ReadOnlySpan<char> text, int offset)
    {
        var run = Runs[RunAt(offset)];
        if (run.SourceLength > 0) return new SourceSpan(run.SourceStart, run.SourceStart + run.SourceLength);
        var codePoints = run.SourceStart;
        foreach (var unit in text[run.TextStart..offset])
            if (!char.IsLowSurrogate(unit)) codePoints++;
        return new SourceSpan(codePoints, codePoints + 1);
    }

    private int RunAt(int offset)
    {
        int low = 0, high = Runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].TextStart <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
