using TipKnowledge.Corpus.Kinds.FrontMatter;
using TipKnowledge.Corpus.Kinds.Statutes.Names;
using TipKnowledge.Corpus.Parsing;
using TipKnowledge.Corpus.Parsing.Lines;

namespace TipKnowledge.Corpus.Kinds.Statutes;

/// <summary>Reads a statute: its name, and its blocks by parts, chapters, articles and items.</summary>
internal static class StatuteReader
{
    /// <summary>What a statute's own words tell of it, and its blocks.</summary>
    /// <param name="lines">Its lines, furniture marked; they are cut where a stretch begins within one.</param>
    /// <param name="stretches">Where its stretches begin.</param>
    /// <param name="fileName">The file's name without ending, which may give a lost number.</param>
    public static (FrontFacts Front, List<Block> Blocks) Read(ref DocumentLines lines, StatuteStretches stretches, string fileName)
    {
        var front = FrontOf(lines, stretches, fileName);
        lines = stretches.Cut(lines);
        return (front, StatuteBlocks.Build(lines, stretches));
    }

    /// <summary>What the heading of a statute without articles tells; its lines become those of the title.</summary>
    public static FrontFacts ReadHeading(ref DocumentLines lines, StatuteStretches stretches, string fileName)
    {
        var front = FrontOf(lines, stretches, fileName);
        var (start, end) = stretches.Name;
        if (end > start) lines = lines.CutAt([start, end]);
        for (var i = 0; i < lines.Lines.Length; i++)
            if (lines.Lines[i].Line.Start >= start && lines.Lines[i].Line.End <= end && lines.Roles[i] == LineRole.Body)
                lines.Roles[i] = LineRole.Title;
        return front;
    }

    private static FrontFacts FrontOf(DocumentLines lines, StatuteStretches stretches, string fileName)
    {
        var name = StatuteNameFinder.Find(lines.Document.Text, stretches)?.CompletedBy(fileName);
        return new FrontFacts { Title = name?.ToString(), Year = name?.Year, Number = name?.Number };
    }
}
