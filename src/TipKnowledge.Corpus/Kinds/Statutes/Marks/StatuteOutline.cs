using System.Collections.Immutable;

namespace TipKnowledge.Corpus.Kinds.Statutes.Marks;

/// <summary>All marks of a statute: parts, chapters, articles and the items within them.</summary>
internal static class StatuteOutline
{
    /// <summary>The marks, by place.</summary>
    /// <param name="text">The document's words.</param>
    public static ImmutableArray<StatuteMark> Read(string text)
    {
        var structure = StructureReader.Read(text);
        var marks = new List<StatuteMark>(structure.Count * 3);
        var isExplained = false;
        for (var i = 0; i < structure.Count; i++)
        {
            var mark = structure[i];
            marks.Add(mark);
            isExplained |= mark.Kind is StatuteMarkKind.Elucidation or StatuteMarkKind.ArticleByArticle;
            var end = i + 1 < structure.Count ? structure[i + 1].Start : text.Length;
            if (HasItems(mark.Kind, isExplained)) ItemReader.Read(text, mark.LabelEnd, end, isExplained, marks);
        }
        if (IsAmending(structure)) MarkChanges(text, marks);
        return [.. marks];
    }

    /// <summary>Whether the marks are of a statute that amends another: its articles have Roman numbers, those it quotes Arabic ones.</summary>
    public static bool IsAmending(IEnumerable<StatuteMark> marks) => marks.Any(m => m is { Kind: StatuteMarkKind.Article, Number: "II" });

    private static void MarkChanges(string text, List<StatuteMark> marks)
    {
        var isQuoted = false;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Kind == StatuteMarkKind.Article) isQuoted = char.IsDigit(mark.Number[0]);
            else if (isQuoted && mark.Kind == StatuteMarkKind.Number && StatuteLabels.BeginsChange(text.AsSpan(mark.LabelEnd)))
                (marks[i], isQuoted) = (mark with { Kind = StatuteMarkKind.Change }, false);
        }
    }

    private static bool HasItems(StatuteMarkKind kind, bool isExplained) =>
        kind is StatuteMarkKind.Article
            || (!isExplained && kind is StatuteMarkKind.Considerations or StatuteMarkKind.LegalBasis or StatuteMarkKind.Enactment);
}
