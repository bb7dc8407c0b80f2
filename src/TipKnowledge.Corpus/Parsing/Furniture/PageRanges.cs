using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Parsing.Furniture;

/// <summary>The written pages of a document, each as a range of its lines.</summary>
internal static class PageRanges
{
    /// <summary>The ranges in order, half-open, as indexes into <see cref="DocumentLines.Lines"/>; pages without text have none.</summary>
    public static List<(int Start, int End)> Of(DocumentLines lines)
    {
        var ranges = new List<(int, int)>();
        for (var start = 0; start < lines.Lines.Length;)
        {
            var end = start + 1;
            while (end < lines.Lines.Length && lines.Lines[end].Page == lines.Lines[start].Page) end++;
            ranges.Add((start, end));
            start = end;
        }
        return ranges;
    }
}
