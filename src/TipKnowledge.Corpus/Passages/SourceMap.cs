using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Passages;

/// <summary>
/// Leads from a place in a passage's clean text to its place in the source file: the one place where
/// UTF-16 offsets and code-point offsets are converted. Runs are sorted and do not overlap, in the text and in the source.
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
        var first = Runs[RunAt(start)];
        var last = Runs[RunAt(end - 1)];
        return new SourceSpan(
            IsFolded(text, first) ? first.SourceStart : first.SourceStart + CodePoints(text[first.TextStart..start]),
            IsFolded(text, last) ? last.SourceStart + last.SourceLength : last.SourceStart + CodePoints(text[last.TextStart..end]));
    }

    // one clean character that stands for several of the source, such as a space for a line break
    private static bool IsFolded(ReadOnlySpan<char> text, SourceRun run) =>
        CodePoints(text.Slice(run.TextStart, run.TextLength)) != run.SourceLength;

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text)
            if (!char.IsLowSurrogate(unit)) count++;
        return count;
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
